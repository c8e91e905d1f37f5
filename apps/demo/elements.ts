// The elements on the demo page. In the built page the script-tag build takes the place of this file.

import '../../src/define.ts';
