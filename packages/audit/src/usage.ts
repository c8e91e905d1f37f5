// Parses the command line, and holds its help text.

import { parseArgs } from 'node:util';
import type { SiteLanguage } from '../../../src/localization/language.ts';

export const USAGE = `tenmien-audit portals.csv --contact ĐỊA-CHỈ [tùy chọn]

Hỏi từng cổng trong bảng xem có khối của Chương trình tên miền “.vn” không, có hiện không, còn đúng không.
Asks each portal of a table whether it carries the “.vn” programme, whether that shows, and whether it is still true.

  --contact TEXT    thư điện tử hoặc trang của người hỏi, ghi trong mỗi câu hỏi (hoặc TENMIEN_AUDIT_CONTACT)
                    e-mail or page of whoever asks; goes with every question
  --host URL        máy chủ của khối, như https://khoi.tinh.gov.vn/ · host of the blocks
  --out FOLDER      thư mục kết quả, mặc định ./tenmien-audit · folder of the results
  --lang vi|en      ngôn ngữ ở đây và trong CSV · language here and in the CSV
  --browser         mở từng trang bằng Chromium (cần puppeteer-core) · open each page in Chromium
  --chromium PATH   chương trình Chromium · the program
  --at-once N       số cổng hỏi cùng lúc, mặc định 40 · portals at a time
  --timeout S       giây cho một câu hỏi, mặc định 20 · seconds for one question
  --figures FILE    tệp số liệu (JSON) của tỉnh; feed.json là tệp ấy, thêm số cổng. Không ghi thì lấy data/<tỉnh>.json của máy chủ của khối
                    the province’s feed, to which feed.json adds the portals; without it, data/<province>.json of the host of the blocks
  --release FILE    release.json của bản phát hành khác · release.json of another release
  --fresh           hỏi lại từ đầu, bỏ lần chạy dở · ask anew, drop a run that was cut off
  --allow-private   hỏi cả địa chỉ nội bộ · ask inner networks as well
  --quiet           chỉ nói câu cuối · only the last line

0: đã hỏi xong · done. 1: không làm được · failed. 2: bảng hoặc lệnh sai · table or use wrong.
`;

export class UsageError extends Error {}

export interface Order {
  readonly table: string;
  readonly contact: string;
  readonly host?: string;
  readonly out: string;
  readonly language: SiteLanguage;
  readonly browser: boolean;
  readonly chromium?: string;
  readonly atOnce: number;
  readonly timeout: number;
  readonly figures?: string;
  readonly release?: string;
  readonly fresh: boolean;
  readonly allowPrivate: boolean;
  readonly quiet: boolean;
}

const OPTIONS = {
  contact: { type: 'string' },
  host: { type: 'string' },
  out: { type: 'string', default: 'tenmien-audit' },
  lang: { type: 'string', default: 'vi' },
  browser: { type: 'boolean', default: false },
  chromium: { type: 'string' },
  'at-once': { type: 'string', default: '40' },
  timeout: { type: 'string', default: '20' },
  figures: { type: 'string' },
  release: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  'allow-private': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

function numberOf(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value > 0 && value <= most))
    throw new UsageError(`--${name} ${text}: số nguyên từ 1 đến ${most} · a whole number from 1 to ${most}`);
  return value;
}

/** Ends in a slash. */
function hostOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new UsageError(
      `--host ${text}: cần địa chỉ như https://khoi.tinh.gov.vn/ · an address like this one is needed`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** A contact that is valid in a header and reaches a person. */
const isContact = (text: string): boolean => /^[\x21-\x7e]{5,200}$/.test(text) && /@|^https?:\/\//.test(text);

export function orderOf(args: string[], { TENMIEN_AUDIT_CONTACT, CHROME_PATH }: NodeJS.ProcessEnv): Order | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [table, ...more] = positionals;
  if (!table) throw new UsageError('Thiếu bảng cổng: tenmien-audit portals.csv … · The table of portals is missing.');
  if (more.length)
    throw new UsageError(
      `Mỗi lần một bảng; “${more[0]}” là thừa. · One table at a time; “${more[0]}” is one too many.`,
    );
  if (values.lang !== 'vi' && values.lang !== 'en')
    throw new UsageError(`--lang ${values.lang}: vi hoặc en · vi or en`);
  const contact = values.contact ?? TENMIEN_AUDIT_CONTACT ?? '';
  if (!isContact(contact))
    throw new UsageError(
      `--contact ${contact || '?'}: cần một thư điện tử hoặc địa chỉ https:// (không dấu, không dấu cách) để người quản trị cổng liên hệ với bạn, như --contact dau-moi@so.tinh.gov.vn · an e-mail or https:// address is needed (ASCII, without spaces) by which administrators can reach you, such as --contact dau-moi@so.tinh.gov.vn`,
    );
  const chromium = values.chromium ?? CHROME_PATH;
  return {
    table,
    contact,
    ...(values.host && { host: hostOf(values.host) }),
    out: values.out,
    language: values.lang,
    browser: values.browser,
    ...(chromium && { chromium }),
    atOnce: numberOf('at-once', values['at-once'], 200),
    timeout: numberOf('timeout', values.timeout, 300) * 1000,
    ...(values.figures && { figures: values.figures }),
    ...(values.release && { release: values.release }),
    fresh: values.fresh,
    allowPrivate: values['allow-private'],
    quiet: values.quiet,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(`Tùy chọn sai · Wrong option: ${(error as Error).message}`);
  }
}
