// Recognizes the system of a portal by traces in a page.

import type { System } from '../../../../src/embed/cms/cms.ts';

type Traces = readonly (readonly [System['id'], RegExp])[];

/** Matched against the generator in the page or in its headers. */
const MADE_BY: Traces = [
  ['nukeviet', /nukeviet/i],
  ['wordpress', /wordpress/i],
  ['joomla', /joomla/i],
  ['drupal', /drupal/i],
  ['liferay', /liferay/i],
  ['sharepoint', /sharepoint/i],
  ['dnn', /dotnetnuke|\bdnn\b/i],
  ['moodle', /moodle/i],
];

/** Matched against the paths of the system's own files. */
const FILES: Traces = [
  ['wordpress', /\/wp-(?:content|includes)\//],
  [
    'nukeviet',
    /\/(?:assets\/js\/|themes\/[\w-]+\/js\/)(?:nv|nuke)|\/themes\/(?:default|mobile_default)\/css\/|nv_base_siteurl/i,
  ],
  ['drupal', /\/sites\/(?:default|all)\/(?:files|modules|themes)\/|\/core\/misc\/drupal/],
  ['joomla', /\/media\/(?:jui|system|vendor\/joomla[\w-]*)\/js\/|\/components\/com_\w+\//],
  ['liferay', /\/o\/[\w-]+-theme\/|\/combo\/\?browserId=|Liferay\./],
  ['sharepoint', /\/_layouts\/15\//],
  ['dnn', /\/Portals\/\d+\/|\/DesktopModules\/|dnn\.js/],
  ['moodle', /\/theme\/yui_combo\.php|\/lib\/javascript\.php\//],
];

/** @param generator from meta and headers @param addresses of scripts, styles and pictures, one per line */
export const systemSeen = (generator: string, addresses: string): System['id'] =>
  MADE_BY.find(([, trace]) => trace.test(generator))?.[0] ??
  FILES.find(([, trace]) => trace.test(addresses))?.[0] ??
  'unknown';
