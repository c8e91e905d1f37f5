// For pages with frames of ours, `w/<x.y.z>/frames.js`: each frame becomes as high as it asks to be.

import { followFrames } from './embed/frames/frame-host.ts';
import { scriptHost } from './embed/loader/script-origin.ts';

followFrames(scriptHost());
