// Sentences for editors. Called while rendering, so that the texts have the language of the page.

import { capital } from '../../base/capital.ts';
import { RequestError, ResponseError } from '../../base/errors.ts';
import type { FeedState } from '../../progress/feed.ts';
import type { FeedProblem } from '../../progress/problems.ts';
import { say } from './say.ts';
import { tableFault } from './table-faults.messages.ts';

/** A part of a figure: its name, its attribute and the expected form. */
interface Part {
  readonly name: string;
  readonly attribute?: string;
  readonly wanted?: string;
}

function partOf(field: string): Part {
  const [day, count] = [
    say('ví dụ 31/3/2025', 'for example 31/3/2025'),
    say('số nguyên, ví dụ 12.345', 'a whole number, for example 12,345'),
  ];
  const last = field.replace(/^(targets|series)\[\d+\]/, '$1');
  switch (last) {
    case 'asOf':
      return { name: say('ngày của số liệu', 'the day of the figure'), attribute: 'as-of', wanted: day };
    case 'total':
      return { name: say('số tên miền', 'the number of names'), attribute: 'value', wanted: count };
    case 'source':
    case 'source.title':
      return {
        name: say('nguồn của số liệu', 'the source of the figure'),
        attribute: 'source',
        wanted: say('tên văn bản hoặc báo cáo', 'the title of a document or report'),
      };
    case 'source.url':
      return {
        name: say('địa chỉ của nguồn', 'the address of the source'),
        attribute: 'source-href',
        wanted: say('bắt đầu bằng https://', 'one that begins with https://'),
      };
    case 'targets.by':
      return { name: say('ngày của chỉ tiêu', 'the day of the target'), attribute: 'target-by', wanted: day };
    case 'targets.count':
      return { name: say('chỉ tiêu', 'the target'), attribute: 'target', wanted: count };
    case 'targets.percent':
      return {
        name: say('chỉ tiêu theo tỉ lệ', 'the target in per cent'),
        wanted: say('trên 0 và không quá 100', 'above 0 and up to 100'),
      };
    case 'parts.id.vn':
    case 'parts.biz.vn': {
      const suffix = last.slice('parts.'.length);
      return {
        name: say(`số tên miền ${suffix}`, `the number of ${suffix} names`),
        attribute: suffix.replace('.', '-'),
        wanted: count,
      };
    }
    case 'series.asOf':
      return { name: say('ngày của kỳ trước', 'the day of an earlier figure'), wanted: day };
    case 'series.total':
      return { name: say('số của kỳ trước', 'an earlier figure'), wanted: count };
    default:
      return { name: field ? say('mục', 'the field') : say('số liệu', 'the figure') };
  }
}

/** @param isAttribute whether the value is an attribute of the element, not part of a feed */
export function figureFault({ code, field }: Pick<FeedProblem, 'code' | 'field'>, isAttribute: boolean): string {
  const { name, attribute, wanted = '' } = partOf(field);
  const where = isAttribute ? (attribute ?? field) : field;
  const what = where ? `${name} (${where})` : name;
  switch (code) {
    case 'missing':
      return say(`Thiếu ${what}.`, `${capital(what)} is missing.`);
    case 'impossible':
      return say(`${capital(what)} là ngày không có trong lịch.`, `${capital(what)} is not in the calendar.`);
    case 'future':
      return say(`${capital(what)} là ngày chưa đến.`, `${capital(what)} has not come yet.`);
    case 'conflict':
      return say(
        `${capital(what)} trái với phần còn lại của số liệu.`,
        `${capital(what)} contradicts the rest of the figure.`,
      );
    case 'version':
      return say(
        'Tệp số liệu theo một phiên bản mới hơn khối này đọc được.',
        'The feed is of a later version than this block can read.',
      );
    case 'lost-letters':
      return say(
        `${capital(what)} bị mất chữ; hãy gõ lại bằng Unicode và lưu tệp là UTF-8.`,
        `${capital(what)} has lost letters; type it again in Unicode and save the file as UTF-8.`,
      );
    case 'too-long':
      return say(`${capital(what)} quá dài.`, `${capital(what)} is too long.`);
    case 'after-merger':
    case 'falls':
    case 'jumps':
    case 'two-totals':
    case 'far-under':
    case 'plan-asks':
      return tableFault({ code, field });
    default:
      return wanted
        ? say(`${capital(what)} viết chưa đúng; cần: ${wanted}.`, `${capital(what)} cannot be read; wanted: ${wanted}.`)
        : say(`${capital(what)} viết chưa đúng.`, `${capital(what)} cannot be read.`);
  }
}

/** The fault of a setting with an invalid address. */
export const addressFault = (setting: string): string =>
  say(
    `Địa chỉ ở ${setting} không dùng được: cần bắt đầu bằng https://, hoặc cùng máy chủ với trang.`,
    `The address in ${setting} cannot be used: it has to begin with https://, or be of the page’s own server.`,
  );

export const refreshFault = (): string =>
  say(
    'Số phút ở refresh viết chưa đúng; cần: số lớn hơn 0, ví dụ 60.',
    'The minutes in refresh cannot be read; wanted: a number above 0, for example 60.',
  );

/** @param state the state from `checkParts` */
export const splitFault = (state: 'less' | 'more'): string =>
  state === 'more'
    ? say(
        'Số id.vn và biz.vn cộng lại nhiều hơn số tên miền (value), nên phần chia không hiện.',
        'id.vn and biz.vn come to more than the number of names (value), so the split is not shown.',
      )
    : say(
        'Số id.vn và biz.vn cộng lại ít hơn số tên miền (value).',
        'id.vn and biz.vn come to less than the number of names (value).',
      );

export const provinceFault = (province: string | undefined): string =>
  province
    ? say(`Không có tỉnh nào tên là “${province}” (province).`, `No province is called “${province}” (province).`)
    : say(
        'Tệp số liệu có nhiều tỉnh: hãy đặt tỉnh (province).',
        'The feed has several provinces: set which (province).',
      );

export const notInFeedFault = (province: string): string =>
  say(
    `Tệp số liệu không có số nào của “${province}” (province).`,
    `The feed has no figure of “${province}” (province).`,
  );

export const nothingFault = (): string =>
  say(
    'Chưa có số nào: cần số tên miền (value), ngày (as-of) và nguồn (source), hoặc tệp số liệu (src).',
    'There is no figure: set the number of names (value), its day (as-of) and its source (source), or a feed (src).',
  );

function errorText(error: unknown): string {
  if (error instanceof RequestError) {
    if (error.code === 'offline') return say('thiết bị không có mạng', 'the device is offline');
    return error.code === 'timeout'
      ? say('máy chủ không trả lời kịp', 'the server did not answer in time')
      : say(
          'không tải được: địa chỉ sai, hoặc máy chủ không cho trang này đọc (CORS)',
          'it did not come: a wrong address, or a server that does not let this page read it (CORS)',
        );
  }
  if (!(error instanceof ResponseError)) return say('nguồn số liệu của trang báo lỗi', 'the page’s own feed failed');
  switch (error.code) {
    case 'status':
      return say(`máy chủ trả lời ${error.status}`, `the server answered ${error.status}`);
    case 'rate-limited':
      return say('máy chủ đang bận', 'the server is busy');
    case 'too-long':
      return say('dài hơn 1,5 MB', 'longer than 1.5 MB');
    case 'invalid':
      return say('không phải JSON hay CSV đúng dạng', 'neither JSON nor CSV of the right form');
  }
}

/** Maximum number of lines for one feed. The next lines appear when these faults are corrected. */
const MOST = 20;

/** @param name the address of the feed */
export function feedFaults(name: string, { error, problems }: FeedState): string[] {
  return [
    ...(error
      ? [say(`Không đọc được ${name}: ${errorText(error)}.`, `${name} could not be read: ${errorText(error)}.`)]
      : []),
    ...problems
      .slice(0, MOST)
      .map((problem) => `${name}: ${problem.isTable ? tableFault(problem) : figureFault(problem, false)}`),
    ...(problems.length > MOST
      ? [say(`${name}: còn ${problems.length - MOST} chỗ nữa.`, `${name}: and ${problems.length - MOST} more.`)]
      : []),
  ];
}
