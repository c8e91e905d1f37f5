// What a frame page runs beside its widget, `w/<x.y.z>/frame.js`.

import { tellHeight } from './embed/frame-guest.ts';

tellHeight();
