// The provinces of which the site has figures.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { feedsAmong } from '../../apps/rehost/site-files.ts';
import { root } from '../lib/release.ts';

/** Apart from pages.ts, which registers elements: a process that does so cannot load a built rehost.mjs as well. */
export const feeds = async (): Promise<string[]> => feedsAmong(await readdir(join(root, 'apps/public/data')));
