// The messages of the gateway for people, in Vietnamese and in English. Programs use the codes and states, never these messages.

import type { Availability, AvailabilitySource } from '../../../src/domains/availability.ts';

/** A heading, and the same sentence in Vietnamese and in English. */
export interface Sentence {
  readonly title: string;
  readonly description: readonly [vietnamese: string, english: string];
}

const say = (title: string, vietnamese: string, english: string): Sentence => ({
  title,
  description: [vietnamese, english],
});

export const refusals = {
  invalid: say(
    'Tên miền không hợp lệ',
    'Đây không phải là tên miền .vn viết đúng quy tắc.',
    'This is not a well-formed name below .vn.',
  ),
  suffix: say(
    'Không tra cứu đuôi này',
    'Dịch vụ này không tra cứu tên miền dưới đuôi đó.',
    'This service does not answer for names below that suffix.',
  ),
  address: say(
    'Địa chỉ không đúng',
    'Dịch vụ này chỉ có /rdap/domain/<tên miền> và /rdap/help.',
    'This service has /rdap/domain/<name> and /rdap/help.',
  ),
  method: say('Phương thức không dùng được', 'Chỉ nhận GET và HEAD.', 'Only GET and HEAD are taken.'),
  'not-offered': say(
    'Không có loại tra cứu này',
    'Dịch vụ này chỉ tra cứu tên miền.',
    'This service answers questions about domain names only.',
  ),
  'rate-limited': say(
    'Hỏi quá nhiều lần',
    'Mời thử lại sau ít phút.',
    'Too many questions; please ask again a little later.',
  ),
  unavailable: say(
    'Chưa tra cứu được',
    'Nguồn dữ liệu chưa trả lời; chưa biết gì về tên miền này.',
    'The source gave no answer; nothing is known about this name.',
  ),
  broken: say('Dịch vụ gặp lỗi', 'Lỗi này đã được ghi lại.', 'The service failed; this has been logged.'),
} as const;

export type Refusal = keyof typeof refusals;

const absences: Readonly<Record<'free' | 'no-record' | 'not-registrable', Sentence>> = {
  free: say(
    'Chưa ai đăng ký',
    'Theo nhà đăng ký, tên miền này chưa có người đăng ký.',
    'By the registrar’s word nobody has registered this name.',
  ),
  'no-record': say(
    'Không thấy bản ghi',
    'Chưa thấy dấu vết của tên miền này; nhà đăng ký mới xác nhận được có đăng ký được không.',
    'No trace of this name was found; only a registrar can say whether it may be registered.',
  ),
  'not-registrable': say(
    'Không đăng ký được',
    'Tên miền này không cấp theo cách thông thường.',
    'This name is not given out in the usual way.',
  ),
};

export const absence = (state: Exclude<Availability['state'], 'registered' | 'unknown' | 'invalid'>): Sentence =>
  absences[state];

const origins: Readonly<Record<AvailabilitySource, Sentence>> = {
  dns: say(
    'Nguồn: DNS',
    'Chỉ cho biết tên miền có trong DNS hay không; tên miền đã đăng ký có thể chưa vào DNS.',
    'The DNS only shows delegations; a registered name may not be in it.',
  ),
  rdap: say('Nguồn: dịch vụ RDAP khác', 'Theo một dịch vụ RDAP khác.', 'As another RDAP service has it.'),
  registrar: say('Nguồn: nhà đăng ký', 'Theo dữ liệu của một nhà đăng ký.', 'From a registrar’s own records.'),
  registry: say(
    'Nguồn: cơ quan quản lý',
    'Theo dữ liệu của cơ quan quản lý tên miền .vn.',
    'From the records of the .vn registry.',
  ),
  rules: say('Nguồn: quy định', 'Theo quy định đã công bố.', 'From the published rules.'),
};

export const origin = (source: AvailabilitySource): Sentence => origins[source];

export const PARTIAL = say(
  'Chưa hỏi được hết các nguồn',
  'Nguồn có thể biết rõ hơn chưa trả lời; mời hỏi lại sau, hoặc hỏi nhà đăng ký.',
  'A source that may know better did not answer; please ask again later, or ask a registrar.',
);

export const SAMPLE = say(
  'Dữ liệu mẫu',
  'Dữ liệu đặt ra để minh họa; không nói gì về tên miền thật.',
  'Made up for a demonstration; says nothing about real names.',
);

export const HELP = say(
  'Tra cứu tên miền .vn',
  'Hỏi: /rdap/domain/<tên miền>. Không có dữ liệu cá nhân; nhật ký không ghi tên miền được hỏi.',
  'Ask: /rdap/domain/<name>. No personal data is given; the names asked about are not logged.',
);
