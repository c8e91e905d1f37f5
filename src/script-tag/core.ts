// The content of core.js in the script-tag build: Lit, modules that must exist once on a page, and the needs of the smallest widget. The
// other files import these names from core.js. They bundle their own copy of anything else from the same modules.

import { ownFile } from '../elements/programme.ts';
import { self } from './policy.ts';

export { LitElement, css, html, nothing, svg } from 'lit';
export { WidgetElement } from '../elements/widget-element.ts';
export { msg, spoken, str } from '../localization/msg.ts';
export { todayInVietnam } from '../base/civil-date.ts';
export { elementDate, elementLanguages } from '../localization/element-languages.ts';
export { warnOnce } from '../base/warn.ts';
export { webAddress } from '../base/web-address.ts';
export { slugOf, todaysPlaces } from '../domains/todays-places.ts';
export { foldVietnamese } from '../domains/vietnamese.ts';
export { later } from '../elements/later.ts';
export { hostStyles } from '../elements/host.styles.ts';
export { PageController } from '../elements/page.ts';
export { files, programmeAddressOf, ownFile } from '../elements/programme.ts';
export { capital } from '../base/capital.ts';
export { placeFor, placeName } from '../elements/place.ts';
export { report } from '../elements/report.ts';
export { settingText } from '../elements/settings.ts';
export { loadPart, parts } from './part.ts';

ownFile.address = new URL('../../data/programme.json', self.src).href;
