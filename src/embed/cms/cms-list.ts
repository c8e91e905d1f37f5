// Owns the list of systems of portals. What each does with a snippet (which form lives through it, how an editor pastes that, what its
// administrator opens) stands in a file of its own; every sentence there says of itself whether it was tried, read, or is not verified.

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

/** In the order in which they are asked for. */
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
