// The list of CMSs of portals. Each has its own file: the form that it keeps, the paste steps, the settings for its administrator.
// Each sentence there says whether it was tried, read in documentation, or not verified.

import type { System } from './cms.ts';
import { dnn } from './systems/dnn.ts';
import { drupal } from './systems/drupal.ts';
import { joomla } from './systems/joomla.ts';
import { liferay } from './systems/liferay.ts';
import { moodle } from './systems/moodle.ts';
import { nukeviet } from './systems/nukeviet.ts';
import { other } from './systems/other.ts';
import { sharepoint } from './systems/sharepoint.ts';
import { unknown } from './systems/unknown.ts';
import { wordpress } from './systems/wordpress.ts';

/** In the order in which the builder lists them. */
export const systems: Readonly<Record<System['id'], System>> = {
  nukeviet,
  wordpress,
  joomla,
  drupal,
  liferay,
  sharepoint,
  dnn,
  moodle,
  other,
  unknown,
};
