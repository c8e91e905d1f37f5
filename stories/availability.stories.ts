import type { Meta } from '@storybook/web-components-vite';
import type { CivilDate } from '../src/base/civil-date.ts';
import type { Availability } from '../src/domains/availability.ts';
import '../src/elements/availability/availability.define.ts';
import { cases } from '../test/program/offers.ts';
import { elementMeta, type Args } from './support/elements.ts';
import { found, state, type Act, type Says, type Story } from './support/play.ts';

const source = { source: 'rdap', checkedAt: Date.now() } as const;

/** The answers of sample services, by name. */
const ANSWERS = {
  reserved: { state: 'not-registrable', reason: 'reserved', ...source, source: 'registry' },
  registered: {
    state: 'registered',
    ...source,
    registrar: 'Nhà đăng ký Mẫu',
    expiry: '2027-11-20' as CivilDate,
    sample: true,
  },
  'registered, leads nowhere': { state: 'registered', ...source, inactive: true },
  'no record': { state: 'no-record', ...source },
  'no record in the DNS': { state: 'no-record', ...source, source: 'dns' },
  free: { state: 'free', ...source, source: 'registrar' },
  offline: { state: 'unknown', reason: 'offline' },
  timeout: { state: 'unknown', reason: 'timeout' },
  network: { state: 'unknown', reason: 'network' },
  'rate-limited': { state: 'unknown', reason: 'rate-limited', retryAt: Date.now() + 3_000_000 },
  unavailable: { state: 'unknown', reason: 'unavailable' },
  refused: { state: 'unknown', reason: 'refused' },
  'invalid answer': { state: 'unknown', reason: 'invalid-answer' },
  inconclusive: { state: 'unknown', reason: 'inconclusive' },
  old: { state: 'no-record', ...source, checkedAt: Date.now() - 900_000 },
} satisfies Readonly<Record<string, Availability>>;

const CHECKERS = {
  ...Object.fromEntries(Object.entries(ANSWERS).map(([name, answer]) => [name, { check: async () => answer }])),
  'no answer': { check: () => new Promise<never>(() => {}) },
};

export default {
  title: 'Elements/Availability',
  tags: ['autodocs'],
  ...elementMeta('tenmien-availability', {
    checker: CHECKERS,
    policies: Object.fromEntries(Object.entries(cases).map(([name, { policies }]) => [name, policies])),
  }),
  args: { province: 'thai-nguyen', child: 'Chọn tên miền “.vn” cho bạn.' },
} satisfies Meta<Args>;

const press: Act = async (canvas) => {
  const root = await found(() => canvas.querySelector('tenmien-availability')!.shadowRoot);
  (await found(() => root.querySelector<HTMLElement>('.form .main'))).click();
};

/** The button was pressed. */
const asked = (args: Args, says: Says): Story => state(args, says, press);
/** A service gave one of the answers. */
const answered = (checker: keyof typeof ANSWERS | 'no answer', says: Says, more: Args = {}): Story =>
  asked({ value: 'chetancuong.biz.vn', checker, ...more }, says);

export const Ready = state({}, ['Chọn tên miền của bạn', 'Choose your domain name']);
export const ReadyWithAService = state({ checker: 'no record' }, ['Tên này còn không?', 'Is this name still free?']);
export const SaysWhereTheNameGoes = state({ doh: 'https://dns.example.org/dns-query' }, [
  'tên được gửi tới dns.example.org để tra',
  'the name is sent to dns.example.org to be looked up',
]);
export const NobodyToAsk = asked({ value: 'chetancuong.biz.vn' }, [
  'Trang này không tra được tên đã có người đăng ký chưa.',
  'This page cannot see whether somebody has registered it.',
]);
export const NamesFromAName = asked({ value: 'Nguyễn Thị Hoa' }, [
  'Gợi ý từ “Nguyễn Thị Hoa” nguyenthihoa.id.vn',
  'Suggestions from “Nguyễn Thị Hoa” nguyenthihoa.id.vn',
]);
export const NamesOfAShop = asked({ value: 'Quán phở Bà Hoa' }, [
  'Gợi ý từ “Quán phở Bà Hoa” phobahoa.biz.vn',
  'Suggestions from “Quán phở Bà Hoa” phobahoa.biz.vn',
]);
export const Empty = asked({}, ['Hãy gõ tên bạn muốn', 'Type the name you would like']);
export const AddressOfAPage = asked({ value: 'https://facebook.com/hoa' }, [
  'Chỉ gõ tên, không gõ cả địa chỉ trang web',
  'Type the name alone, not a whole web address',
]);
export const NobodysOwn = asked({ value: 'UBND xã Tân Cương' }, [
  'Tên miền không có dấu cách',
  'Domain names have no spaces',
]);
export const WithoutAnOffer = asked({ value: 'chetancuong.com.vn', suffixes: 'com.vn vn' }, [
  'chetancuong.com.vn viết đúng quy tắc',
  'chetancuong.com.vn follows the naming rules',
]);
export const Invalid = asked({ value: 'che_tan_cuong.biz.vn' }, [
  'Dùng che-tan-cuong.biz.vn',
  'Use che-tan-cuong.biz.vn',
]);
export const Auction = asked({ value: 'ab.vn' }, ['chỉ được cấp qua đấu giá', 'are given out by auction only']);
export const Geographic = asked({ value: 'thainguyen.vn' }, [
  'Đây là tên của một địa phương.',
  'This is the name of a place.',
]);
export const Generic = asked({ value: 'com.vn' }, [
  'Đây là đuôi dùng chung, không đăng ký riêng được.',
  'This ending is shared by everybody and cannot be registered.',
]);
export const Accented = asked({ value: 'đặcsản.biz.vn' }, [
  'đặcsản.biz.vn viết đúng quy tắc',
  'đặcsản.biz.vn follows the naming rules',
]);
export const LikeAStateBody = asked({ value: 'ubndxatancuong.biz.vn' }, [
  'ubndxatancuong.biz.vn viết đúng quy tắc',
  'ubndxatancuong.biz.vn follows the naming rules',
]);
export const Expired = asked({ value: 'dao.id.vn', today: '2027-01-01' }, [
  'dao.id.vn viết đúng quy tắc',
  'dao.id.vn follows the naming rules',
]);
export const Announced = asked(
  { value: 'dao.id.vn', today: '2027-02-15', policies: 'announced for a coming day, while none stands' },
  ['dao.id.vn viết đúng quy tắc', 'dao.id.vn follows the naming rules'],
);
export const Checking = answered('no answer', ['Đang kiểm tra chetancuong.biz.vn…', 'Checking chetancuong.biz.vn…']);
export const Reserved = answered('reserved', [
  'Tên này đang được giữ lại, chưa cho đăng ký.',
  'This name is held back and cannot be registered yet.',
]);
export const Registered = answered('registered', [
  'Đã trả phí đến hết ngày 20/11/2027.',
  'Paid for until the end of 20 November 2027.',
]);
export const RegisteredInactive = answered('registered, leads nowhere', [
  'Tên này hiện chưa dùng.',
  'It is not in use yet.',
]);
export const NoRecord = answered('no record', [
  'Chưa thấy ai đăng ký chetancuong.biz.vn',
  'No registration found for chetancuong.biz.vn',
]);
export const NoRecordInTheDns = answered('no record in the DNS', [
  'Tên đã đăng ký mà chưa dùng thì DNS không biết.',
  'The DNS does not know names that are registered but not used yet.',
]);
export const Free = answered('free', ['chetancuong.biz.vn còn đăng ký được', 'chetancuong.biz.vn can be registered']);
export const Offline = answered('offline', ['Máy của bạn đang không có mạng.', 'Your device is offline.']);
export const Timeout = answered('timeout', [
  'Hệ thống tra cứu chưa trả lời.',
  'The look-up service did not answer in time.',
]);
export const Network = answered('network', ['Hệ thống tra cứu đang gặp sự cố.', 'The look-up service has a problem.']);
export const RateLimited = answered('rate-limited', [
  'Đang có quá nhiều lượt tra.',
  'There are too many look-ups at the moment.',
]);
export const Unavailable = answered('unavailable', [
  'Hệ thống tra cứu đang gặp sự cố.',
  'The look-up service has a problem.',
]);
export const Refused = answered('refused', ['Kết quả tra cứu chưa rõ.', 'The look-up gave no clear result.']);
export const InvalidAnswer = answered('invalid answer', [
  'Kết quả tra cứu chưa rõ.',
  'The look-up gave no clear result.',
]);
export const Inconclusive = answered('inconclusive', ['Kết quả tra cứu chưa rõ.', 'The look-up gave no clear result.']);
export const Old = answered('old', ['Đã quá 10 phút, hãy kiểm tra lại.', 'That was over 10 minutes ago: check again.']);
export const NarrowColumn = answered(
  'no record',
  ['Chưa thấy ai đăng ký chetancuong.biz.vn', 'No registration found for chetancuong.biz.vn'],
  { width: 160 },
);
