// What the pages of the host run beside their widget, `w/<x.y.z>/frame.js`: what a frame and the page around it have to do with each other,
// and the line to be copied.

import { leaveByLinks } from './embed/frame-links.ts';
import { tellHeight } from './embed/frame-guest.ts';
import { correctLine } from './site/pages/copy-line.ts';

tellHeight();
leaveByLinks();
correctLine();
