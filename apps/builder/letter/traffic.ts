// The letter's text on traffic: the requested hosts, the data they receive, the files with their sizes, and the policy that
// allows them. States only facts that the build knows and that tests prove.

import { formatNumber } from '../../../src/localization/format.ts';
import type { SiteLanguage } from '../../../src/localization/language.ts';
import { filesOf } from '../../../src/embed/loader/bundle-files.ts';
import { withoutAttributes, type EmbedSettings } from '../../../src/embed/settings.ts';
import { holds, isByLoader, isFrame, type Form, type Site } from '../../../src/embed/snippet/write-snippet.ts';
import type { System } from '../../../src/embed/cms/cms.ts';
import type { Release } from '../release.ts';
import type { Say } from '../say.ts';

export interface LetterSubject {
  /** Of the letter. */
  readonly language: SiteLanguage;
  readonly settings: EmbedSettings;
  readonly form: Form;
  readonly site: Site;
  readonly system: System;
  readonly bytes: Release['bytes'];
}

/** The hosts that the block requests from the reader's browser, besides its own host. */
export function askedHosts({
  attributes,
}: EmbedSettings): readonly { readonly attribute: 'src' | 'endpoint' | 'doh' | 'logo-src'; readonly origin: string }[] {
  return (['src', 'endpoint', 'doh', 'logo-src'] as const).flatMap((attribute) => {
    const { origin } = URL.parse(attributes[attribute] ?? '') ?? {};
    return origin && origin !== 'null' ? [{ attribute, origin }] : [];
  });
}

/** The origin of the programme file, requested once per page. Undefined if there is no request, or one to the portal itself. */
function programmeOrigin({ attributes: { programme } }: EmbedSettings, { host }: Site): string | undefined {
  if (!programme) return new URL(host).origin;
  const { origin } = URL.parse(programme) ?? {};
  return origin && origin !== 'null' ? origin : undefined;
}

/** The settings that the form carries. A frame carries only its address. */
const carried = ({ settings, form }: Pick<LetterSubject, 'settings' | 'form'>): EmbedSettings =>
  holds(form, settings) ? settings : withoutAttributes(settings);

/** The lines that a Content-Security-Policy needs. `'self'` stands for the portal's existing sources. */
export function policyLines({ settings, form, site }: Pick<LetterSubject, 'settings' | 'form' | 'site'>): string[] {
  const host = new URL(site.host).origin;
  if (isFrame(form)) return [`frame-src 'self' ${host}`];
  const { widget, attributes } = settings;
  // Without its own figure, the counter requests the host's.
  const figures = widget === 'progress' && !attributes['src'] && !attributes['value'] ? [host] : [];
  const logo = askedHosts(settings).find(({ attribute }) => attribute === 'logo-src')?.origin;
  const programme = programmeOrigin(settings, site);
  const asked = new Set([
    ...(programme ? [programme] : []),
    ...figures,
    ...askedHosts(settings).flatMap(({ attribute, origin }) => (attribute === 'logo-src' ? [] : origin)),
  ]);
  return [
    `script-src 'self' ${host}`,
    `style-src 'self' ${host}`,
    ...(asked.size ? [`connect-src 'self' ${[...asked].join(' ')}`] : []),
    ...(logo ? [`img-src 'self' ${logo}`] : []),
    `trusted-types ${isByLoader(form) ? 'tenmien-loader ' : ''}tenmien`,
  ];
}

/** The script files that load at once, and the files that load later, with their triggers. */
export function filesLoaded(
  asked: Pick<LetterSubject, 'settings' | 'form'>,
  say: Say,
): { readonly first: readonly string[]; readonly later: readonly (readonly [file: string, when: string])[] } {
  const { form } = asked;
  const { widget, language, attributes } = carried(asked);
  const isFed = widget === 'progress' && !!attributes['src'];
  const first = [
    ...(isByLoader(form) ? ['loader', 'links'] : []),
    ...filesOf(new Set([widget])),
    ...(isFrame(form) ? ['frame'] : []),
    ...(language === 'en' ? ['en'] : []),
    ...(isFed ? ['details'] : []),
  ];
  const later: [string, string][] = [];
  if (widget === 'progress' && !isFed) {
    const press = say('khi người đọc mở bảng số liệu', 'when a reader opens the table of figures');
    const host = say(
      'khi máy chủ của khối có số liệu của tỉnh, hoặc ',
      'when the host of the block has figures of the province, or ',
    );
    later.push(['details', attributes['value'] || form === 'element' ? press : host + press]);
  }
  const shown = say('khi khối đã hiện', 'once the block is shown');
  if (widget === 'banner')
    later.push(['panel', say('khi người đọc bấm “Chi tiết”', 'when a reader presses “Details”')]);
  if (widget === 'eligibility')
    later.push(['result', shown], ['sheet', say('khi người đọc in kết quả', 'when a reader prints the result')]);
  if (widget === 'availability') later.push(['registration', shown]);
  if (isFed) later.push(['table', say('khi tệp số liệu không phải JSON', 'when the file of figures is no JSON')]);
  const service = attributes['endpoint'] ? 'rdap' : attributes['doh'] ? 'doh' : undefined;
  if (widget === 'availability' && service)
    later.push([service, say('khi người đọc tra tên', 'when a reader looks a name up')]);
  later.push(['later', shown]);
  if (attributes['programme'] !== 'none')
    later.push([
      'programme',
      say(
        'khi tệp chương trình có ưu đãi khác với bản phát hành này',
        'when the programme file has other offers than this release',
      ),
    ]);
  return { first: first.map((file) => `${file}.js`), later: later.map(([file, when]) => [`${file}.js`, when]) };
}

export function sizeText(asked: LetterSubject, say: Say): string[] {
  const { language, bytes } = asked;
  const { first, later } = filesLoaded(asked, say);
  const kB = (count: number): string => `${formatNumber(count / 1000, language)}\u00a0kB`;
  const each = first.map((file) => `${file} ${kB(bytes[file] ?? 0)}`).join(', ');
  const all = kB(first.reduce((sum, file) => sum + (bytes[file] ?? 0), 0));
  return [
    say(
      `Script tải lần đầu ${all} (nén brotli): ${each}. Lần sau trình duyệt dùng lại.`,
      `Scripts of the first load are ${all} (brotli): ${each}. Later the browser has them.`,
    ),
    ...later.map(([file, when]) =>
      say(`Chỉ tải ${when}: ${file} ${kB(bytes[file] ?? 0)}.`, `Loaded only ${when}: ${file} ${kB(bytes[file] ?? 0)}.`),
    ),
  ];
}

/** The file that tells a block of newer offers. A page in a frame requests it from its own host. */
function programmeText(asked: LetterSubject, say: Say): string[] {
  const origin = programmeOrigin(carried(asked), asked.site);
  return origin
    ? [
        say(
          `Khi đã hiện, khối hỏi ${origin} tệp chương trình (ưu đãi mới nhất), một lần mỗi trang; không gửi kèm gì. Không hỏi được thì khối nói theo bản phát hành.`,
          `Once drawn, the block asks ${origin} for the programme file (the offers as they are now), once a page; it sends nothing along. Where it gets no answer it goes by its release.`,
        ),
      ]
    : [];
}

export function dataText(asked: LetterSubject, say: Say): string[] {
  const { site } = asked;
  const settings = carried(asked);
  const { widget } = settings;
  const others = askedHosts(settings);
  const of = (...names: readonly string[]): string =>
    others
      .filter(({ attribute }) => names.includes(attribute))
      .map(({ origin }) => origin)
      .join(', ');
  const [names, figures, logo] = [of('endpoint', 'doh'), of('src'), of('logo-src')];
  return [
    say(
      `Tệp của khối được tải từ ${site.host}. Như với mọi tệp trên web, máy chủ đó thấy địa chỉ IP, loại trình duyệt và tên cổng${names.includes(new URL(site.host).origin) ? '.' : '; khối không gửi thêm gì.'}`,
      `The files of the block are loaded from ${site.host}. As with every file on the web that host sees an IP address, the kind of browser and the name of the portal${names.includes(new URL(site.host).origin) ? '.' : '; the block sends nothing more.'}`,
    ),
    ...programmeText(asked, say),
    ...(logo
      ? [
          say(
            `Logo được tải từ ${logo}; máy chủ đó cũng thấy như vậy.`,
            `The logo is loaded from ${logo}; that host sees the same.`,
          ),
        ]
      : []),
    ...(figures
      ? [
          say(
            `Số liệu được tải từ ${figures}; máy chủ đó cũng thấy như vậy.`,
            `Figures are loaded from ${figures}; that host sees the same.`,
          ),
        ]
      : []),
    ...(widget === 'eligibility'
      ? [
          say(
            'Ngày sinh và câu trả lời không rời khỏi máy của người đọc.',
            'Birth dates and answers do not leave the reader’s device.',
          ),
        ]
      : []),
    ...(widget === 'availability'
      ? [
          names
            ? say(
                `Tên miền mà người đọc tra được gửi tới ${names}, vì khối được đặt để hỏi ở đó; máy chủ đó cũng thấy như vậy.`,
                `The name that a reader looks up is sent to ${names}, since the block is set to ask there; that host sees the same.`,
              )
            : say(
                'Tên mà người đọc gõ không được gửi đi đâu, vì không đặt địa chỉ nào để hỏi.',
                'The name that a reader types is sent nowhere, since no address to ask is set.',
              ),
        ]
      : []),
    say(
      'Không cookie, không lưu gì trong trình duyệt, không đếm lượt xem.',
      'No cookies, nothing kept in the browser, no counting of visits.',
    ),
  ];
}
