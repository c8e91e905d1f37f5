// Lists the provinces whose figures are on the site.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { feedsAmong } from '../../apps/rehost/site-files.ts';
import { root } from '../lib/release.ts';

/** Not in pages.ts, which registers elements: a process with registered elements cannot load a built rehost.mjs. */
export const feeds = async (): Promise<string[]> => feedsAmong(await readdir(join(root, 'apps/public/data')));
