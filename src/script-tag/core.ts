// What core.js of the script-tag build holds: Lit, what has to be one on a page, and what even the smallest widget needs. The other files
// take these names from core.js; what else they use from the same modules they carry themselves.

import { ownFile } from '../elements/programme.ts';
import { self } from './policy.ts';

export { LitElement, css, html, nothing, svg } from 'lit';
export { WidgetElement } from '../elements/widget-element.ts';
export { msg, spoken, str } from '../localization/msg.ts';
export { todayInVietnam } from '../base/civil-date.ts';
export { elementLanguages } from '../localization/element-languages.ts';
export { warnOnce } from '../base/warn.ts';
export { webAddress } from '../base/web-address.ts';
export { provinceNames } from '../domains/places.ts';
export { foldVietnamese } from '../domains/vietnamese.ts';
export { hostStyles } from '../elements/host.styles.ts';
export { PageController } from '../elements/page.ts';
export { files, programmeAddressOf, ownFile } from '../elements/programme.ts';
export { capital, formerNote, otherSpellings, placeFor, placeName } from '../elements/place.ts';
export { report } from '../elements/report.ts';
export { settingText } from '../elements/settings.ts';
export { formatDate } from '../localization/format.ts';
export { findProvinceBySlug, provinceType } from '../program/province-names.ts';
export { loadPart, parts } from './part.ts';

/** Put here by the build: the hash of the programme file that it writes. */
declare const TENMIEN_PROGRAMME: number;

Object.assign(ownFile, { address: new URL('../../data/programme.json', self.src).href, hash: TENMIEN_PROGRAMME });
