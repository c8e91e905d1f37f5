// For pages with our frames, `w/<x.y.z>/frames.js`: sets each frame to the height that it requests.

import { followFrames } from './embed/frames/frame-host.ts';
import { scriptHost } from './embed/loader/script-origin.ts';

followFrames(scriptHost());
