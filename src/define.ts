// npm "./define": registers all four elements.

import './elements/availability/availability.define.ts';
import './elements/banner/banner.define.ts';
import './elements/eligibility/eligibility.define.ts';
import './elements/progress/progress.define.ts';
