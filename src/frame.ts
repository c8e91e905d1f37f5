// The script that the host's pages run before their widget, `w/<x.y.z>/frame.js`. It keeps a visitor's input from before the scripts
// loaded, exchanges messages between frame and parent page, and corrects the line to copy.

import { leaveByLinks } from './embed/frames/frame-links.ts';
import { tellHeight } from './embed/frames/frame-guest.ts';
import { keepState } from './embed/frames/keep-state.ts';
import { correctLine } from './embed/frames/copy-line.ts';

document.querySelectorAll(':not(:defined)').forEach(keepState);
tellHeight();
leaveByLinks();
correctLine();
