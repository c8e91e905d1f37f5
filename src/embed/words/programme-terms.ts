// Terms for the values of a programme file: applicants, services of the endings, answers. For pages and programs without elements.

import type { Outcome } from '../../program/decision.ts';
import type { Kind, Policy, RegistrationFee, Service } from '../../program/policies.ts';
import type { Bilingual } from './bilingual.ts';

/** The applicants of an offer, plural. */
export const WHO: Readonly<Record<Policy['who'], Bilingual>> = {
  citizen: { vi: 'công dân Việt Nam', en: 'Vietnamese citizens' },
  enterprise: { vi: 'doanh nghiệp', en: 'companies' },
  household: { vi: 'hộ kinh doanh', en: 'household businesses' },
  cooperative: { vi: 'hợp tác xã', en: 'cooperatives' },
};

/** One applicant. */
export const APPLICANT: Readonly<Record<Kind, Bilingual>> = {
  citizen: { vi: 'công dân', en: 'a citizen' },
  enterprise: { vi: 'doanh nghiệp', en: 'a company' },
  household: { vi: 'hộ kinh doanh', en: 'a household business' },
  cooperative: { vi: 'hợp tác xã', en: 'a cooperative' },
  other: { vi: 'trường hợp khác', en: 'another applicant' },
};

export const YES_NO: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { vi: 'có', en: 'yes' },
  false: { vi: 'không', en: 'no' },
};

export const SERVICE: Readonly<Record<Service, Bilingual>> = {
  website: { vi: 'website', en: 'website' },
  email: { vi: 'email', en: 'email' },
  hosting: { vi: 'hosting', en: 'hosting' },
  cv: { vi: 'trang CV', en: 'CV page' },
};

export const REGISTRATION_FEE: Readonly<Record<RegistrationFee, Bilingual>> = {
  waived: { vi: 'được miễn', en: 'waived' },
  due: { vi: 'phải nộp', en: 'due' },
  unsettled: { vi: 'văn bản chưa nói rõ', en: 'the text does not say' },
};

export const OUTCOME: Readonly<Record<Outcome, Bilingual>> = {
  eligible: { vi: 'đủ điều kiện', en: 'gets it' },
  likely: { vi: 'có thể đủ điều kiện (văn bản có hai cách hiểu)', en: 'may get it (the text can be read in two ways)' },
  'not-yet': { vi: 'chưa đến ngày', en: 'not yet' },
  expired: { vi: 'đã quá hạn', en: 'too late' },
  'pending-decision': { vi: 'ngày ấy không có ưu đãi nào', en: 'no offer is in force on that day' },
  'services-only': { vi: 'chỉ được dịch vụ, không có tên miền', en: 'gets services only, no name' },
  'not-eligible': { vi: 'không thuộc diện', en: 'does not get it' },
  'needs-more': { vi: 'thiếu câu trả lời, hoặc ngày chưa đến', en: 'an answer is missing, or a date has not come yet' },
};
