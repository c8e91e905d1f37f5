// Names a place in a programme file for people: "ưu đãi 1, ví dụ 2, kết quả" for `offers[0].examples[1].outcome`.

import type { SiteLanguage } from '../../localization/language.ts';
import type { Bilingual } from '../words/bilingual.ts';

const FIELDS: Readonly<Record<string, Bilingual>> = {
  version: { vi: 'phiên bản', en: 'version' },
  updated: { vi: 'ngày cập nhật', en: 'day of the update' },
  publisher: { vi: 'cơ quan đăng', en: 'publisher' },
  documents: { vi: 'văn bản', en: 'document' },
  offers: { vi: 'ưu đãi', en: 'offer' },
  ends: { vi: 'mục hết hạn sớm', en: 'early end' },
  fees: { vi: 'mức phí', en: 'fee' },
  id: { vi: 'mã', en: 'id' },
  kind: { vi: 'loại', en: 'kind' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuing body' },
  date: { vi: 'ngày ban hành', en: 'date of issue' },
  url: { vi: 'địa chỉ', en: 'address' },
  checkedOn: { vi: 'ngày rà soát', en: 'day of the last check' },
  who: { vi: 'đối tượng', en: 'who gets it' },
  suffix: { vi: 'đuôi tên miền', en: 'ending' },
  from: { vi: 'ngày đầu', en: 'first day' },
  until: { vi: 'ngày cuối', en: 'last day' },
  freeYears: { vi: 'số năm miễn phí duy trì', en: 'free years' },
  limit: { vi: 'giới hạn', en: 'limit' },
  minYears: { vi: 'tuổi ít nhất', en: 'least age' },
  readings: { vi: 'cách hiểu', en: 'reading' },
  years: { vi: 'số năm', en: 'years' },
  days: { vi: 'số ngày', en: 'days' },
  conditions: { vi: 'điều kiện', en: 'condition' },
  question: { vi: 'câu hỏi', en: 'question' },
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  services: { vi: 'dịch vụ', en: 'service' },
  registrationFee: { vi: 'lệ phí đăng ký', en: 'registration fee' },
  cites: { vi: 'căn cứ', en: 'basis' },
  source: { vi: 'số văn bản', en: 'number of the document' },
  article: { vi: 'điều, khoản', en: 'article' },
  examples: { vi: 'ví dụ', en: 'example' },
  on: { vi: 'ngày đăng ký', en: 'day of registration' },
  applicant: { vi: 'người đăng ký', en: 'applicant' },
  birthDate: { vi: 'ngày sinh', en: 'birth date' },
  certificateDate: { vi: 'ngày cấp giấy chứng nhận', en: 'date of the certificate' },
  certificate: { vi: 'giấy chứng nhận', en: 'certificate' },
  vietnamese: { vi: 'quốc tịch', en: 'citizenship' },
  firstDomain: { vi: 'tên miền đầu tiên', en: 'first name' },
  answers: { vi: 'câu trả lời', en: 'answers' },
  outcome: { vi: 'kết quả', en: 'outcome' },
  registration: { vi: 'lệ phí đăng ký', en: 'registration fee' },
  maintenance: { vi: 'phí duy trì', en: 'maintenance fee' },
};

/** The name of a field alone; an unknown field keeps its spelling. */
export const fieldName = (name: string, language: SiteLanguage): string =>
  Object.hasOwn(FIELDS, name) ? FIELDS[name]![language] : `“${name}”`;

const WHOLE: Bilingual = { vi: 'Tệp', en: 'The file' };

export function placeInFile(path: string, language: SiteLanguage): string {
  if (!path) return WHOLE[language];
  const steps = path.split('.').map((step) => {
    const [, name = step, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const word = fieldName(name, language);
    return index === undefined ? word : `${word} ${Number(index) + 1}`;
  });
  const text = steps.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
