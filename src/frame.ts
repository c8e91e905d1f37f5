// What the pages of the host run before their widget, `w/<x.y.z>/frame.js`: what a person did before the scripts came, what a frame and the
// page around it have to do with each other, and the line to be copied.

import { leaveByLinks } from './embed/frame-links.ts';
import { tellHeight } from './embed/frame-guest.ts';
import { keepState } from './embed/keep-state.ts';
import { correctLine } from './embed/copy-line.ts';

document.querySelectorAll(':not(:defined)').forEach(keepState);
tellHeight();
leaveByLinks();
correctLine();
