// Writes programme.schema.json: a JSON Schema of programme files, for editors and other programs. Run by generate.ts.
// A schema cannot check relations between parts (documents, days, examples). `tenmien-programme check` does that.

import { writeFileSync } from 'node:fs';
import * as forms from '../../src/program/programme-schema.ts';
import { join } from 'node:path';
import { root } from '../lib/release.ts';
import { schemaOf, type Descriptions, type Form } from './schema.ts';

/** Meaning of the fields, by the object that contains them. */
const DESCRIPTIONS: Descriptions<string> = new Map<Form, Record<string, string>>([
  [
    forms.ProgrammeSchema,
    {
      version: 'Phiên bản của dạng tệp này. · The version of this form of file.',
      updated: 'Ngày mà thông tin trong tệp được rà soát đến. · The day up to which the information goes.',
      publisher: 'Cơ quan đăng tệp. · The body that publishes the file.',
      documents:
        'Văn bản mà các ưu đãi dựa vào; văn bản mà bản phát hành đã biết thì không cần kê. · The documents that the offers rest on; those that the release knows need not be named.',
      offers:
        'Ưu đãi thêm vào những ưu đãi có sẵn; trùng id thì thay. · Offers beside the built-in ones; the same id replaces.',
      ends: 'Ưu đãi hết hạn sớm. · Offers that end earlier.',
      fees: 'Phí, lệ phí nhà nước từ một ngày. · State fees from a day on.',
    },
  ],
  [
    forms.Document,
    {
      id: 'Số, ký hiệu. · Its number.',
      issuer: 'Cơ quan ban hành, bằng tiếng Việt. · The issuing body, in Vietnamese.',
      date: 'Ngày ban hành; chỉ tháng, hoặc null, nếu văn bản để trống. · The day; only the month, or null, where the document leaves it blank.',
      url: 'Địa chỉ https: trên một máy chủ dưới .vn. · An https: address on a host below .vn.',
      checkedOn: 'Ngày đọc văn bản gần nhất. · The day on which the document was last read.',
    },
  ],
  [
    forms.Offer,
    {
      who: 'Ai được ưu đãi. · Who gets it.',
      suffix: 'Đuôi tên miền, null nếu chỉ có dịch vụ. · The ending; null where only services are given.',
      from: 'Ngày đầu tiên được đăng ký. · The first day of registration.',
      until: 'Ngày cuối cùng được đăng ký. · The last day of registration.',
      freeYears: 'Số năm không phải nộp phí duy trì. · Years without the maintenance fee.',
      limit:
        'Giới hạn tính từ ngày sinh (công dân) hoặc ngày cấp giấy chứng nhận (doanh nghiệp). · A limit counted from the birth date (citizens) or the certificate (enterprises).',
      conditions:
        'Câu hỏi có/không, hỏi theo thứ tự; trả lời “không” là không được. · Questions answered by yes or no, in their order; a “no” ends it.',
      services: 'Dịch vụ số kèm theo. · The services that come with it.',
      registrationFee: 'Lệ phí đăng ký: miễn, phải nộp, văn bản chưa nói. · The one-off fee: waived, due, not said.',
      cites: 'Văn bản và điều, khoản. · The document and its article.',
      examples:
        'Ít nhất hai người: một người vừa đủ điều kiện, một người vừa không đủ. · At least two: one who gets it, one who just does not.',
    },
  ],
  [
    forms.Limit,
    {
      minYears: 'Số tuổi đủ. · Completed years.',
      readings:
        'Ngày cuối theo từng cách hiểu văn bản, chặt nhất trước. · The last day by each way to read the text, the strictest first.',
    },
  ],
  [
    forms.Reading,
    {
      years: 'Số năm sau ngày sinh hoặc ngày cấp. · Years after the person’s date.',
      days: 'Cộng thêm (hoặc bớt) số ngày. · And so many days more (fewer where negative).',
    },
  ],
  [forms.End, { id: 'Ưu đãi hết hạn sớm. · The offer that ends.', until: 'Ngày cuối cùng mới. · The new last day.' }],
  [
    forms.OfferFee,
    {
      registration: 'Lệ phí đăng ký, đồng. · The fee at registration, in đồng.',
      maintenance: 'Phí duy trì mỗi 12 tháng, đồng. · The fee for 12 months, in đồng.',
    },
  ],
  [forms.Example, { outcome: 'Câu trả lời phải ra. · The answer that has to come out.' }],
]);

const schema = schemaOf({
  forms,
  whole: forms.ProgrammeSchema,
  title: 'Tệp chương trình “.vn” · Programme file of tenmien-widgets',
  descriptions: DESCRIPTIONS,
  wordsOf: (words) => words,
  more: (form) => (form === forms.Address ? { format: 'uri', pattern: '^https://' } : undefined),
});
writeFileSync(join(root, 'apps/public/data/programme.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
