// The elements of the demo page. In the built page the script-tag build replaces this file.

import '../../src/define.ts';
