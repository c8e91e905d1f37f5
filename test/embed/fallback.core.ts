import { expect } from 'chai';
import { parseDomainName } from '../../src/domains/domain-name.ts';
import { fallback } from '../../src/embed/words/static-words.ts';
import { figureOf } from '../../src/embed/words/figure-words.ts';
import { offerTexts } from '../../src/embed/words/offer-words.ts';
import { toldOffers } from '../../src/embed/words/lasting-offers.ts';
import { builtIn } from '../../src/program/known.ts';
import { claimOf } from '../../src/program/policy-claims.ts';
import { everyEmbed, wrongIn2027 } from './dated.ts';
import { checked } from './embeds.ts';

const words = (
  widget: 'banner' | 'eligibility' | 'availability' | 'progress',
  language: 'vi' | 'en',
  province?: string,
  attributes = {},
) => fallback(checked({ widget, language, ...(province && { province }), attributes }));

describe('the fallback words of an embed', () => {
  it('are all true on 1 January 2027', () => {
    for (const embed of everyEmbed) {
      const { title, link, paragraphs } = fallback(checked(embed));
      expect(
        wrongIn2027([title, link, ...paragraphs].join('\n')),
        `${embed.widget} ${embed.language} ${embed.province}`,
      ).to.deep.equal([]);
    }
  });

  it('fail the check for truth if they promise without a day', () => {
    for (const text of [
      'Đăng ký miễn phí.',
      'Ưu đãi hiện nay.',
      'Names are free.',
      'Currently 3 names.',
      'Còn 12 ngày.',
      'Đăng ký tên miền không mất phí.',
      'Công dân được tặng tên miền.',
      '0 đồng cho hai năm đầu.',
      'No fee for two years.',
      'Chương trình đang diễn ra.',
      'Điều kiện ưu đãi phí: miễn phí hai năm',
      'Conditions of the fee offers for id.vn names',
      'Không phải trả phí duy trì.',
      'The programme is under way.',
    ]) {
      expect(wrongIn2027(text), text).to.have.length(1);
    }
  });

  it('are in composed letters, without line breaks and open placeholders', () => {
    for (const embed of everyEmbed) {
      const { title, link, paragraphs, links } = fallback(checked(embed));
      for (const text of [title, link, ...paragraphs, ...links.map((one) => one.text)]) {
        expect(text).to.equal(text.normalize());
        expect(text).to.match(/\S/);
        expect(text).to.not.match(/undefined|NaN|\n| {2}|<|>/);
      }
    }
  });

  it('name the offers with both of their days, and mark the unsettled ones with a star', () => {
    const text = words('banner', 'vi', 'thai-nguyen').paragraphs.join(' ');
    expect(text)
      .to.include('từ đủ 18 đến 23* tuổi')
      .and.include('từ ngày 01/7/2025 đến hết ngày 31/12/2026')
      .and.include('trong 2 năm đầu*');
    expect(text).to.include('lệ phí đăng ký do nhà đăng ký xác nhận*');
    expect(words('banner', 'en').paragraphs.join(' '))
      .to.include('aged 18 to 23*')
      .and.include('the registrar confirms the registration fee*');
  });

  it('say in one sentence a page that a point is unsettled, without the developers’ sources', () => {
    for (const embed of everyEmbed) {
      const { title, link, paragraphs } = fallback(checked(embed));
      const text = [title, link, ...paragraphs].join('\n');
      const notes = text.match(/đánh dấu \*|marked \*/g) ?? [];
      expect(notes.length, `${embed.widget} ${embed.language}`).to.equal(/\*/.test(text) ? 1 : 0);
      expect(text).to.not.match(
        /chưa (?:được )?đọc|nguyên văn|một nguồn|suy ra|not (?:been )?read|word for word|one source|inferred/,
      );
    }
  });

  it('state in the fold the confidence of each statement, and its document', () => {
    const inferred = toldOffers(builtIn).filter(
      (offer) => offer.suffix && claimOf(offer, 'fee').confidence === 'inferred',
    );
    expect(new Set(inferred.map(({ suffix }) => suffix))).to.deep.equal(new Set(['biz.vn']));
    for (const widget of ['banner', 'eligibility'] as const) {
      const { grounds = [], cites } = words(widget, 'vi', 'hue');
      expect(grounds).to.have.length(toldOffers(builtIn).length);
      expect(
        grounds
          .filter((line) => line.startsWith('biz.vn'))
          .every((line) =>
            line.includes('suy ra từ văn bản (Thông tư 64/2025/TT-BTC, Điều 3; Kế hoạch của UBND tỉnh Tuyên Quang)'),
          ),
      ).to.equal(true);
      expect(grounds[0])
        .to.include('dẫn theo một nguồn')
        .and.include('có thể hiểu là đến hết ngày sinh nhật 23 tuổi hoặc đến hết ngày trước ngày sinh nhật 24 tuổi');
      expect(cites.map(({ source }) => source)).to.include('tuyen-quang-2026');
    }
  });

  it('join the facts that are the same for several kinds of applicants in one sentence', () => {
    const texts = offerTexts('vi', builtIn);
    expect(texts).to.have.length(3);
    expect(texts[1]).to.match(/^Doanh nghiệp .+ 12 tháng\*.+, hộ kinh doanh .+ biz\.vn /);
    expect(texts[2]).to.match(/^Hợp tác xã\* được dùng miễn phí website, email và hosting*/);
  });

  it('state the naming rule that the form checks', () => {
    const rule = words('availability', 'vi').paragraphs[1]!;
    for (const [name, says] of [
      ['-a.vn', 'không đứng đầu'],
      ['a-.vn', 'không đứng cuối'],
      ['abc--d.vn', 'không đứng hai dấu liền nhau'],
    ] as const) {
      expect(parseDomainName(name).ok, name).to.equal(false);
      expect(rule).to.include(says);
    }
    expect(rule).to.include('Quy tắc cụ thể do nhà đăng ký xác nhận.');
    expect(words('availability', 'vi').grounds).to.deep.equal([
      'Quy tắc đặt tên: theo Thông tư 24/2015/TT-BTTTT; Thông tư 48/2025/TT-BKHCN ban hành sau, nhà đăng ký xác nhận.',
    ]);
  });

  it('name a body of the province only when its own plan does', () => {
    expect(words('banner', 'vi', 'thai-nguyen').paragraphs.at(-1)).to.equal(
      'Nơi hỏi: Sở Khoa học và Công nghệ tỉnh Thái Nguyên.',
    );
    expect(
      words('banner', 'vi', 'vinh-long').paragraphs.at(-1),
      'its two plans are of provinces that are gone',
    ).to.include('VNNIC');
  });

  it('ask the host’s own agency when it has one', () => {
    expect(
      words('banner', 'vi', 'thai-nguyen', { agency: 'UBND xã Minh Họa', hotline: '0000 000 000' }).paragraphs.at(-1),
    ).to.equal('Nơi hỏi: UBND xã Minh Họa, 0000 000 000.');
    expect(words('banner', 'vi').paragraphs.at(-1)).to.include('VNNIC');
  });

  it('state a figure with its day and its source', () => {
    const { link, paragraphs } = words('progress', 'vi', 'thai-nguyen');
    expect(link).to.equal('Số liệu tên miền “.vn” – tỉnh Thái Nguyên: 3.295 tên miền đến ngày 31/3/2025');
    expect(paragraphs[0]).to.equal(
      'Đến ngày 31/3/2025, tỉnh Thái Nguyên (trước khi hợp nhất với Bắc Kạn) có 3.295 tên miền “.vn”. Nguồn: Chỉ thị của Chủ tịch UBND tỉnh Thái Nguyên.',
    );
    expect(paragraphs[1]).to.include('ít nhất 300.000 tên miền đến hết năm 2026');
  });

  it('state the figure of the settings in place of the plan’s', () => {
    const own = { value: '5.000', 'as-of': '2026-09-30', source: 'Sở Khoa học và Công nghệ' };
    expect(words('progress', 'en', 'thai-nguyen', own).link).to.include('5,000 names as of 30 September 2026');
  });

  it('state the figure even when its target or split is wrong', () => {
    const own = { value: '3.295', 'as-of': '31/3/2025', source: 'Chỉ thị' };
    for (const wrong of [
      { 'id-vn': '1.000', 'biz-vn': '500' },
      { 'id-vn': '9.000' },
      { 'target-by': '2026-12-31' },
      { target: '0', 'target-by': '2026-12-31' },
      { target: '40%', 'target-by': '2026-12-31' },
    ]) {
      const { link, paragraphs } = words('progress', 'vi', 'hue', { ...own, ...wrong });
      expect(link).to.include('3.295 tên miền đến ngày 31/3/2025');
      expect(paragraphs[0]).to.equal('Đến ngày 31/3/2025, thành phố Huế có 3.295 tên miền “.vn”. Nguồn: Chỉ thị.');
    }
    // What makes a figure is still wanted.
    expect(words('progress', 'vi', 'hue', { ...own, source: '' }).paragraphs[0]).to.include(
      'chưa có số liệu được công bố',
    );
  });

  it('invent no figure', () => {
    expect(words('progress', 'vi', 'ca-mau').paragraphs).to.deep.equal([
      'Đến ngày 20/11/2026, chưa có số liệu được công bố của tỉnh Cà Mau.',
    ]);
    expect(figureOf('ca-mau')).to.deep.equal({});
  });

  it('keep two predecessors’ plans apart, and cite only the one that they describe', () => {
    const { paragraphs, cites } = words('progress', 'vi', 'vinh-long');
    expect(cites).to.deep.equal([{ source: 'tra-vinh-2025' }]);
    expect(paragraphs.join(' ')).to.include(
      'Kế hoạch của UBND tỉnh Trà Vinh đặt chỉ tiêu: 4.026 tên miền (3.609 id.vn + 417 biz.vn) đến hết năm 2025.',
    );
  });
});
