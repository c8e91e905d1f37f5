// What the pages of the host run before their widget, `w/<x.y.z>/frame.js`: what a person did before the scripts came, what a frame and the
// page around it have to do with each other, and the line to be copied.

import { leaveByLinks } from './embed/frames/frame-links.ts';
import { tellHeight } from './embed/frames/frame-guest.ts';
import { keepState } from './embed/frames/keep-state.ts';
import { correctLine } from './embed/frames/copy-line.ts';

document.querySelectorAll(':not(:defined)').forEach(keepState);
tellHeight();
leaveByLinks();
correctLine();
