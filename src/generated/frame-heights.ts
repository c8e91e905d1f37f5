// Written by `npm run measure`, which draws the frame pages of every province and language in every engine found.

import type { WidgetName } from '../widgets.ts';

/**
 * Heights in px of the frame pages at three widths: nothing is cut off at first sight, with script or without, in any province and either
 * language. For frames without script; others grow by message.
 */
export const frameHeights: Readonly<Record<WidgetName, Readonly<Record<320 | 640 | 960, number>>>> = {
  banner: { 320: 720, 640: 470, 960: 350 },
  eligibility: { 320: 790, 640: 750, 960: 750 },
  availability: { 320: 400, 640: 290, 960: 290 },
  progress: { 320: 610, 640: 430, 960: 410 },
};
