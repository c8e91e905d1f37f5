import { expect, fixture, html } from '@open-wc/testing';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { provinceNames } from '../../../src/domains/places.ts';
import { secondsOf, speech, spokenNumber, syllables } from '../../../apps/builder/loudspeaker/speech.ts';
import { BuilderLoudspeaker } from '../../../apps/builder/loudspeaker/loudspeaker.ts';
import { BuilderText } from '../../../apps/builder/text.ts';
import { textOf } from '../../support.ts';
import { banner } from './builder-data.ts';
import { checked } from '../../embed/embeds.ts';

customElements.define('builder-loudspeaker', BuilderLoudspeaker);
customElements.define('builder-text', BuilderText);

describe('a number in spoken Vietnamese', () => {
  for (const [value, words] of [
    [0, 'không'],
    [1, 'một'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [18, 'mười tám'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [25, 'hai mươi lăm'],
    [31, 'ba mươi mốt'],
    [101, 'một trăm linh một'],
    [115, 'một trăm mười lăm'],
    [2000, 'hai nghìn'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [2105, 'hai nghìn một trăm linh năm'],
  ] as const) {
    it(`says ${value} as “${words}”`, () => expect(spokenNumber(value)).to.equal(words));
  }

  it('counts the syllables that are spoken', () => {
    expect(syllables('ngày 31 tháng 12 năm 2026')).to.equal(15);
  });
});

describe('the loudspeaker’s text', () => {
  const everywhere = [undefined, ...provinceNames.map(({ slug }) => slug)].map((province) =>
    speech(
      checked({
        widget: 'banner',
        language: 'vi',
        attributes: { hotline: '0234 3822 000', agency: 'Sở Khoa học và Công nghệ' },
        ...(province && { province }),
      }),
    ),
  );

  it('takes no longer than a minute and a half in every province', () => {
    for (const lines of everywhere) expect(secondsOf(lines), lines[2]).to.be.within(45, 85);
  });

  it('explains first the term “domain name”, and ends with one thing to do', () => {
    for (const lines of everywhere) {
      expect(lines[1]).to.match(/^Tên miền là địa chỉ riêng trên mạng, ví dụ .+ chấm vn\.$/);
      expect(lines.at(-2)).to.equal(
        'Muốn đăng ký hay hỏi trường hợp của mình, mời bà con gọi Sở Khoa học và Công nghệ, số điện thoại không hai ba bốn, ba tám hai hai, không không không.',
      );
    }
  });

  it('has no sign or abbreviation that a reader would say wrongly', () => {
    for (const lines of everywhere) expect(lines.join(' ')).to.not.match(/[%/“”"()&–;]|\b(UBND|VNNIC|KH&CN|TP)\b|\.vn/);
  });

  it('has short sentences, each with its end', () => {
    for (const line of everywhere.flat()) {
      expect(line).to.match(/[.]$/);
      expect(syllables(line), line).to.be.at.most(45);
    }
  });

  it('ties the offer to its last day and spells the telephone', () => {
    const text = speech(banner).join('\n');
    expect(text).to.include('Đăng ký đến hết ngày 31 tháng 12 năm 2026, hai năm đầu không phải nộp phí duy trì.');
    expect(text).to.include('số điện thoại không hai ba bốn, không không không, không không không.');
    expect(text).to.include('mời bà con gọi …………,');
    expect(text).to.not.match(/hiện nay|hôm nay|đang|năm nay/);
    for (const line of speech(banner))
      if (/miễn|không phải nộp/.test(line)) expect(line).to.include('ngày 31 tháng 12 năm 2026');
  });

  it('leaves open the points that the legal texts leave open', () => {
    expect(speech(banner).join('\n'))
      .to.include('Lệ phí đăng ký xin hỏi khi đăng ký.')
      .and.include('hỏi trường hợp của mình');
  });

  it('gives way to the programme’s own bulletins, which the plans name', async () => {
    const element = await fixture<BuilderLoudspeaker>(
      html`<builder-loudspeaker .settings=${banner}></builder-loudspeaker>`,
    );
    const note = element.querySelector('#bulletins')!;
    expect(textOf(note))
      .to.include('Kế hoạch của UBND tỉnh Trà Vinh (mục VI.9.d)')
      .and.include('bản tin định kỳ do VNNIC gửi')
      .and.include('TT02, TT03');
    for (const place of ['Bến Tre', 'Trà Vinh', 'Ninh Bình']) expect(textOf(note)).to.include(place);
    expect(note.querySelector('a')!.href).to.equal('https://hiendienonline.tenmien.vn/tai-lieu-truyen-thong');
    expect(textOf(element)).to.include('biz là “bê i dét”');
  });

  it('is Vietnamese on an English page too, with the reason', async () => {
    const element = await fixture<BuilderLoudspeaker>(
      html`<builder-loudspeaker .language=${'en' as const} .settings=${banner}></builder-loudspeaker>`,
    );
    expect(textOf(element)).to.match(
      /It takes about \d\d\u00a0seconds at 200\u00a0syllables a minute\..+It is in Vietnamese, for so are the bulletins\./,
    );
    expect(element.querySelector('textarea')!.value).to.match(/^Kính thưa bà con\./);
    await expect(element).to.be.accessible();
  });

  it('is withdrawn when the offers have ended', async () => {
    for (const [today, isEnded] of [
      ['2026-12-31', false],
      ['2027-01-01', true],
    ] as const) {
      const element = await fixture<BuilderLoudspeaker>(
        html`<builder-loudspeaker .today=${today as CivilDate} .settings=${banner}></builder-loudspeaker>`,
      );
      expect(textOf(element).includes('Các ưu đãi trong bản này đã hết hạn.'), today).to.equal(isEnded);
    }
  });
});
