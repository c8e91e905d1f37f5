// For tests in Node: the DOMParser of jsdom, which reads HTML by the standard's rules. Nothing else of a browser is there.

import { JSDOM } from 'jsdom';

globalThis.DOMParser = new JSDOM().window.DOMParser;
