import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { provinceNames } from '../../../src/domains/places.ts';
import { pathOf } from '../../../src/embed/permalink.ts';
import { codeOf } from '../../../src/base/qr-code.ts';
import { BuilderPoster } from '../../../apps/builder/poster/poster.ts';
import { wrongIn2027 } from '../../embed/dated.ts';
import { cases } from '../../program/offers.ts';
import { textOf, wordsOf } from '../../support.ts';
import { banner, fill, opened, site } from './builder-data.ts';
import { inLanguage } from '../../../src/embed/settings.ts';

customElements.define('builder-poster', BuilderPoster);

/** Draws a path as the browser does, and reads the picture. */
function decode({ size, path }: { size: number; path: string }, scale = 6): string {
  const canvas = new OffscreenCanvas(size * scale, size * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: 2000 });
}

describe('the QR code of an address', () => {
  it('is decoded to the same address', () => {
    const address = fc.tuple(
      fc.constantFrom(...provinceNames),
      fc.constantFrom('vi' as const, 'en' as const),
      fc.constantFrom(
        'https://embed.example.vn/',
        'https://cong-thong-tin.so-khoa-hoc-cong-nghe.example.gov.vn/tenmien/',
      ),
    );
    fc.assert(
      fc.property(address, ([{ slug }, language, host]) => {
        const text = host + pathOf({ widget: 'banner', language, province: slug });
        expect(decode(codeOf(text))).to.equal(text);
      }),
      { numRuns: 20 },
    );
  });

  it('has the margin that QR readers need', () => {
    const { size, path } = codeOf('https://embed.example.vn/e/banner/vi');
    const starts = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(Math.min(...starts.flat())).to.equal(4);
    expect(Math.max(...starts.map(([, y]) => y))).to.equal(size - 5);
  });
});

describe('the poster', () => {
  const tool = async (settings = banner) =>
    opened(
      await fixture<BuilderPoster>(
        html`<builder-poster .language=${'vi' as const} .settings=${settings} .site=${site}></builder-poster>`,
      ),
    );
  const sheet = (element: Element): string => wordsOf(element.querySelector('.poster')!);

  it('names the benefit with its last day, the people that it is for, the contact and the address', async () => {
    const element = await tool();
    const text = sheet(element);
    expect(text).to.match(
      /^Thành phố Huế · Chương trình Phổ cập tên miền quốc gia “.vn” Tên miền của bạn: 2 năm đầu không mất phí duy trì Đăng ký đến hết ngày 31\/12\/2026 Tên miền là địa chỉ riêng/,
    );
    const boxes = [...element.querySelectorAll('.boxes li')].map((box) => textOf(box));
    expect(boxes[0]).to.match(/^id\.vn Công dân từ đủ 18 đến 23 tuổi/);
    expect(boxes[1]).to.match(/^biz\.vn Doanh nghiệp .+ 12 tháng .+; hộ kinh doanh/);
    expect(text).to.include('https://embed.example.vn/e/eligibility/vi/hue');
    expect(text).to.include('Điện thoại: 0234 000 000');
    expect(element.querySelectorAll('.blank')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('leads to details with one sentence, and mentions no doubts of its own', async () => {
    const small = textOf((await tool()).querySelector('.poster footer')!);
    expect(small).to.include(
      'Chi tiết và điều kiện: quét mã; nhà đăng ký xác nhận. Thông tin cập nhật đến ngày 20/11/2026. Sau ngày 18/02/2027, hãy xem tenmien.vn.',
    );
    expect(sheet(await tool())).to.not.match(/\*|chưa (?:được )?đọc|nguyên văn|một nguồn|chưa có hướng dẫn/);
  });

  it('is one page for any offers', async () => {
    const style = document.createElement('style');
    const sheets = ['builder', 'tools'].map((name) =>
      fetch(new URL(`../../../apps/builder/${name}.css`, import.meta.url)).then((answer) => answer.text()),
    );
    style.textContent = (await Promise.all(sheets)).join('\n');
    document.head.append(style);
    try {
      for (const [name, known] of Object.entries(cases)) {
        for (const language of ['vi', 'en'] as const) {
          const settings = {
            ...banner,
            language,
            province: 'ho-chi-minh',
            attributes: { agency: 'Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh', hotline: '0000 000 000' },
          };
          const element = opened(
            await fixture<BuilderPoster>(
              html`<builder-poster .known=${known} .settings=${settings} .site=${site}></builder-poster>`,
            ),
          );
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const { width, height } = element.querySelector('.poster')!.getBoundingClientRect();
          expect(height / width, `${name}, ${language}`).to.be.at.most(297 / 210 + 0.003);
        }
      }
    } finally {
      style.remove();
    }
  });

  it('contains no untrue sentence on 1 January 2027, in either language', async () => {
    for (const language of ['vi', 'en'] as const) {
      const element = await tool(inLanguage(banner, language));
      const lines = [...element.querySelectorAll('.poster :is(h3, p, li)')].map((line) => textOf(line));
      expect(lines.flatMap(wrongIn2027)).to.deep.equal([]);
    }
  });

  it('carries the QR code of the address that it shows', async () => {
    const element = await tool();
    const path = element.querySelector('.qr path')!.getAttribute('d')!;
    const size = element.querySelector<SVGSVGElement>('.qr')!.viewBox.baseVal.width;
    expect(decode({ size, path })).to.equal('https://embed.example.vn/e/eligibility/vi/hue');
    expect(sheet(element)).to.include('https://embed.example.vn/e/eligibility/vi/hue');
  });

  it('warns against printing when its code leads to a host that people cannot open', async () => {
    const at = async (host: string): Promise<string> => {
      const element = await fixture<BuilderPoster>(
        html`<builder-poster .language=${'vi' as const} .settings=${banner} .site=${{ ...site, host }}></builder-poster>`,
      );
      return textOf(element.querySelector('#poster-host') ?? document.createElement('p'));
    };
    expect(await at('http://localhost:8080/'))
      .to.include('Đừng treo áp phích này')
      .and.include('máy của chính bạn');
    for (const host of ['http://10.1.2.3/', 'https://may-chu/', 'https://tenmien.local/'])
      expect(await at(host), host).to.include('mạng nội bộ');
    for (const host of ['https://embed.example.vn/', 'http://tenmien.example.vn/', 'https://172.32.0.1/'])
      expect(await at(host), host).to.equal('');
  });

  it('takes agency, telephone and paper size from its fields', async () => {
    const element = await tool();
    await fill(element, '#poster-agency', 'UBND phường Phú Xuân');
    await fill(element, '#poster-hotline', '');
    element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await element.updateComplete;
    expect(sheet(element)).to.include('Nơi hỏi: UBND phường Phú Xuân');
    expect(sheet(element)).to.not.include('0234');
    expect(element.querySelector('.poster')).to.have.class('a5');
  });
});
