import { expect } from '@open-wc/testing';
import { wordsOf } from '../../support.ts';
import { answered, ask, show } from './form-on-page.ts';
import { all } from '../../shadow.ts';

/** What a person reads of what the gateway says, and whether registrars or other names are the next step. */
const answers: [name: string, next: 'registrars' | 'names', words: string[]][] = [
  [
    'da-cap.id.vn',
    'names',
    [
      'da-cap.id.vn đã có người đăng ký',
      'Nhà đăng ký: Nhà đăng ký mẫu.',
      'Đã trả phí đến hết ngày 20/5/2028.',
      'Hãy chọn một tên khác.',
    ],
  ],
  [
    'chua-dung.biz.vn',
    'names',
    ['chua-dung.biz.vn đã có người đăng ký', 'Tên này hiện chưa dùng.', 'Hãy chọn một tên khác.'],
  ],
  ['con-trong.id.vn', 'registrars', ['con-trong.id.vn còn đăng ký được', 'Theo hồ sơ của nhà đăng ký.']],
  ['giu-lai.vn', 'names', ['giu-lai.vn không đăng ký được', 'đang được giữ lại', 'Hãy chọn một tên khác.']],
  ['khong-co.com.vn', 'registrars', ['Chưa thấy ai đăng ký khong-co.com.vn', 'Nhà đăng ký sẽ xác nhận lại.']],
  ['đặcsản.biz.vn', 'registrars', ['Chưa thấy ai đăng ký đặcsản.biz.vn']],
];

describe('<tenmien-availability> with the gateway', () => {
  const showAsked = async (name: string) => {
    const element = await show({ endpoint: '/rdap' });
    await ask(element, name);
    await answered(element);
    return element;
  };

  for (const [name, next, words] of answers) {
    it(`shows the gateway’s answer about ${name}, and the next step`, async () => {
      const element = await showAsked(name);
      for (const each of [...words, 'Dữ liệu mẫu, không phải tên miền thật.', 'Kiểm tra lúc'])
        expect(wordsOf(element)).to.contain(each);
      expect(all(element, '.places a').length > 0).to.equal(next === 'registrars');
      expect(all(element, 'h3').some(({ textContent }) => textContent === 'Tên khác')).to.equal(next === 'names');
      expect(wordsOf(element).includes('còn đăng ký được')).to.equal(name.startsWith('con-trong'));
    });
  }

  for (const [name, words] of [
    ['qua-tai.id.vn', ['Đang có quá nhiều lượt tra.', 'Trang sẽ tự tra lại sau 30 giây.']],
    ['bao-tri.id.vn', ['Hệ thống tra cứu đang gặp sự cố.', 'Trang sẽ tự tra lại sau 30 giây.', 'Thử lại']],
    ['tra-loi-sai.id.vn', ['Kết quả tra cứu chưa rõ.', 'Thử lại']],
  ] as const) {
    it(`shows the gateway’s failure at ${name}`, async () => {
      const element = await showAsked(name);
      for (const each of [`Chưa tra được ${name}`, ...words]) expect(wordsOf(element)).to.contain(each);
      expect(wordsOf(element)).not.to.match(/còn đăng ký được|đã có người/);
      element.remove();
    });
  }
});
