import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/banner/banner.define.ts';
import type { BannerElement } from '../../../src/elements/banner/banner.ts';
import { ownFile } from '../../../src/elements/programme.ts';
import { inEnglish, listenTo, quiet, textOf as readText, warnings } from '../../support.ts';
import { waitUntil } from '../../wait-until.ts';

const TODAY = '2026-11-20';
const PROMISE = /đăng ký đến hết|[Mm]iễn phí/;

const show = (attributes: Record<string, string> = {}): Promise<BannerElement> => {
  const banner = document.createElement('tenmien-banner');
  for (const [name, value] of Object.entries({ province: 'thai-nguyen', today: TODAY, ...attributes })) {
    banner.setAttribute(name, value);
  }
  banner.innerHTML = '<a href="https://tenmien.vn">Chương trình tên miền quốc gia</a>';
  return fixture<BannerElement>(banner as unknown as string);
};

const textOf = (node: Element) => readText(node).replaceAll('\u00a0', ' ');

const shadow = (banner: BannerElement) => banner.shadowRoot!;
const toggle = (banner: BannerElement) => shadow(banner).querySelector<HTMLButtonElement>('button')!;
/** Opens the details and waits until they came. */
const open = async (banner: BannerElement) => {
  toggle(banner).click();
  await waitUntil(() => panel(banner).querySelector('dt'), 'the details come');
};
const panel = (banner: BannerElement) => shadow(banner).querySelector<HTMLElement>('#panel')!;

describe('<tenmien-banner>', () => {
  describe('current offers', () => {
    it('are both shown with the programme, the province and the last day', async () => {
      const banner = await show();
      const text = textOf(banner);
      expect(text).to.contain('Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn');
      expect(text).to.contain(
        'Chương trình Phổ cập tên miền quốc gia “.vn” · tỉnh Thái Nguyên · đăng ký đến hết 31/12/2026 (còn 41 ngày)',
      );
      const links = [...shadow(banner).querySelectorAll<HTMLAnchorElement>('.offer')];
      expect(links.map((link) => [link.hostname, link.textContent!.trim().replaceAll('\u00a0', ' ')])).to.deep.equal([
        ['guongmatso.tenmien.vn', 'id.vnCông dân từ đủ 18 đến 23 tuổiĐăng ký'],
        ['thuonghieuso.tenmien.vn', 'biz.vnDoanh nghiệp mới (dưới 12 tháng), hộ kinh doanhĐăng ký'],
      ]);
      await expect(banner).to.be.accessible();
    });

    it('stand in one named region, with a heading of the requested level', async () => {
      const banner = await show({ 'heading-level': '3' });
      const region = shadow(banner).querySelector('section')!;
      const heading = shadow(banner).querySelector('[role=heading]')!;
      expect(region.getAttribute('aria-labelledby')).to.equal(heading.id);
      expect(heading.getAttribute('aria-level')).to.equal('3');
    });

    it('show their services, their contact and their documents after opening', async () => {
      const banner = await show({ hotline: '0208 385 5555', agency: 'UBND xã Tân Cương', href: '/chuong-trinh' });
      expect(panel(banner).hidden).to.equal(true);
      const opened = oneEvent(banner, 'tenmien-opened');
      setTimeout(() => open(banner));
      expect((await opened).detail).to.deep.equal({});
      await waitUntil(() => panel(banner).querySelector('dt'));
      expect(toggle(banner).getAttribute('aria-expanded')).to.equal('true');
      expect(panel(banner).hidden).to.equal(false);
      const text = textOf(panel(banner));
      for (const part of [
        'Công dân từ đủ 18 đến 23 tuổi: miễn phí duy trì 2 năm đầu cho một tên miền id.vn',
        'lệ phí đăng ký: nhà đăng ký xác nhận *',
        'kèm website, email, hosting, CV',
        'Hợp tác xã: miễn phí dịch vụ số (website, email, hosting)',
        'Chính sách 2027–2030 chờ Bộ Tài chính',
        '* Chưa có hướng dẫn chính thức',
        'UBND xã Tân Cương',
        '64/2025/TT-BTC',
        '507/QĐ-BKHCN',
        'Thái Nguyên',
        '20/11/2026',
      ]) {
        expect(text).to.contain(part);
      }
      expect(panel(banner).querySelector('a[href="tel:02083855555"]')).to.exist;
      expect(panel(banner).querySelector<HTMLAnchorElement>(`a[href="${location.origin}/chuong-trinh"]`)).to.exist;
      expect(panel(banner).querySelector('a[href^="https://hiendienonline.tenmien.vn/"]')).to.exist;
      await expect(banner).to.be.accessible();
    });

    it('open with the keyboard; Escape closes them and the focus stays on the button', async () => {
      const banner = await show();
      toggle(banner).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => panel(banner).querySelector('a'));
      expect(panel(banner).hidden).to.equal(false);
      panel(banner).querySelector('a')!.focus();
      await sendKeys({ press: 'Escape' });
      await banner.updateComplete;
      expect(panel(banner).hidden).to.equal(true);
      expect(shadow(banner).activeElement).to.equal(toggle(banner));
    });

    it('send an event that names the followed link and nothing more', async () => {
      const banner = await show();
      const link = shadow(banner).querySelector<HTMLAnchorElement>('.offer')!;
      link.addEventListener('click', (event) => event.preventDefault());
      const followed = oneEvent(banner, 'tenmien-followed');
      link.click();
      expect((await followed).detail).to.deep.equal({ target: 'id.vn' });
    });
  });

  describe('the link to the eligibility checker', () => {
    const PROGRAMME = 'https://embed.example.vn/data/programme.json';
    const way = (banner: BannerElement) => shadow(banner).querySelector<HTMLAnchorElement>('#eligibility');
    /** Shows a banner of scripts that have a host, and does not let their file be asked for. */
    const showHosted = async (attributes: Record<string, string> = {}) => {
      ownFile.address = PROGRAMME;
      try {
        return await show({ programme: 'none', ...attributes });
      } finally {
        ownFile.address = '';
      }
    };

    it('leads to the page of the scripts’ host, in the page’s language and for today’s province', async () => {
      const banner = await showHosted({ province: 'ben-tre' });
      expect(textOf(way(banner)!)).to.equal('Tôi có được không?');
      expect(way(banner)!.href).to.equal('https://embed.example.vn/e/eligibility/vi/vinh-long');
    });

    it('leads to the checker on the same page when there is one', async () => {
      await import('../../../src/elements/eligibility/eligibility.define.ts');
      const banner = await showHosted();
      const hidden = await fixture<HTMLElement>('<tenmien-eligibility hidden></tenmien-eligibility>');
      const checker = await fixture<HTMLElement>(
        '<tenmien-eligibility style="margin-top: 3000px"></tenmien-eligibility>',
      );
      await waitUntil(() => way(banner)!.onclick, 'the way is ready');
      const followed = oneEvent(banner, 'tenmien-followed');
      way(banner)!.click();
      expect((await followed).detail).to.deep.equal({ target: 'eligibility' });
      expect(checker.getBoundingClientRect().top).to.be.lessThan(innerHeight);
      expect(document.activeElement).to.equal(checker);
      expect(checker.shadowRoot!.activeElement!.textContent).to.contain('?');
      hidden.remove();
    });

    it('exists without a host only beside a checker', async () => {
      const alone = await show();
      expect(way(alone)).to.equal(null);
      alone.remove();
      await fixture('<tenmien-eligibility></tenmien-eligibility>');
      expect(way(await show())).to.exist;
    });
  });

  describe('offers and their last day', () => {
    for (const today of ['2027-01-01', '2027-06-30', '2030-01-01']) {
      it(`promise nothing on ${today}`, async () => {
        const banner = await show({ today });
        await open(banner);
        const text = textOf(banner);
        expect(text).not.to.match(PROMISE);
        expect(text).to.contain('ưu đãi đã hết ngày 31/12/2026');
        expect(text).to.contain('chờ Bộ Tài chính quyết định');
        expect(text).not.to.contain('từ đủ 18');
        await expect(banner).to.be.accessible();
      });
    }

    it('are still promised on the last day', async () => {
      expect(textOf(await show({ today: '2026-12-31' }))).to.match(PROMISE);
    });

    it('are the same from the offers’ heads as from the offers in full', async () => {
      const { currentPolicies } = await import('../../../src/program/policies.ts');
      for (const today of [TODAY, '2026-12-31', '2027-01-01']) {
        const own = await show({ today });
        const words = textOf(own);
        own.remove();
        const given = await show({ today });
        given.policies = currentPolicies;
        await given.updateComplete;
        expect(textOf(given)).to.equal(words);
        expect(words).to.contain('Chương trình Phổ cập');
        given.remove();
      }
    });

    it('are replaced by the host’s own offers', async () => {
      const banner = await show({ today: '2027-03-01' });
      const { policies } = await import('../../../src/program/policies.ts');
      banner.policies = policies.map((policy) => ({ ...policy, until: '2030-12-31' as typeof policy.until }));
      await banner.updateComplete;
      expect(textOf(banner)).to.contain('đăng ký đến hết 31/12/2030');
    });
  });

  describe('a second banner', () => {
    it('is never a second region, and takes over when the first is removed', async () => {
      const heard = warnings();
      const first = await show();
      const second = await show();
      expect(textOf(second)).to.equal('');
      expect(second.getBoundingClientRect().height).to.equal(0);
      await waitUntil(() => heard().includes('second-banner'), 'the second banner is reported');
      first.remove();
      await second.updateComplete;
      await nextFrame();
      expect(textOf(second)).to.contain('tỉnh Thái Nguyên');
      expect(heard()).not.to.include('not-drawn');
    });
  });

  describe('the child content', () => {
    it('is shown until the words of the page are loaded, then English words are', async () => {
      await inEnglish(async () => {
        const banner = await show();
        await aTimeout(0);
        await banner.updateComplete;
        expect(textOf(banner)).to.contain('Thái Nguyên province · register by 31 December 2026 (41 days left)');
        expect(shadow(banner).querySelector('.root')!.getAttribute('lang')).to.equal('en');
        await expect(banner).to.be.accessible();
        banner.remove();
      });
      const banner = await show();
      expect(textOf(banner)).to.contain('tỉnh Thái Nguyên');
    });
  });

  describe('banner settings', () => {
    it('accept a former province, and name today’s province with the first drawing', async () => {
      const banner = await show({ province: 'ben-tre' });
      await banner.updateComplete;
      expect(textOf(banner)).to.contain('tỉnh Vĩnh Long');
      expect(textOf(banner)).to.contain('Tỉnh Bến Tre nay thuộc tỉnh Vĩnh Long');
    });

    it('call Đồng Nai a city since 30 April 2026', async () => {
      expect(textOf(await show({ province: 'dong-nai' }))).to.contain('thành phố Đồng Nai');
    });

    for (const [attribute, value, code] of [
      ['province', 'atlantis', 'unknown-province'],
      ['href', 'javascript:alert(1)', 'bad-address'],
      ['logo-src', 'data:text/html,x', 'bad-address'],
    ] as const) {
      it(`cause one warning for ${attribute}="${value}", and the programme is still shown`, async () => {
        const heard = warnings();
        const failed = listenTo('tenmien-failed');
        const banner = await show({ [attribute]: value });
        banner.requestUpdate();
        await banner.updateComplete;
        await waitUntil(() => heard().includes(code));
        expect(heard().match(new RegExp(code, 'g'))).to.have.length(2); // code and heading, on one line
        expect(failed()).to.deep.include({ code });
        expect(textOf(banner)).to.contain('Chương trình Phổ cập');
        expect(shadow(banner).querySelector('[href^="javascript"],[src^="data"]')).to.equal(null);
      });
    }

    it('show the neutral mark when the logo cannot be loaded', async () => {
      await quiet(async () => {
        const banner = await show({ 'logo-src': '/no-such-logo.png' });
        await oneEvent(banner, 'tenmien-failed');
        await banner.updateComplete;
        expect(shadow(banner).querySelector('img')).to.equal(null);
        expect(shadow(banner).querySelector('.mark')).to.exist;
      });
    });
  });

  describe('the banner on a host page', () => {
    it('stays whole when moved, removed and added again', async () => {
      const banner = await show();
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(banner);
      banner.remove();
      elsewhere.append(banner);
      banner.today = '2027-01-01';
      await banner.updateComplete;
      await nextFrame();
      expect(textOf(banner)).to.contain('ưu đãi đã hết ngày');
    });

    it('is not changed by the page’s CSS', async () => {
      const banner = await show();
      const text = shadow(banner).querySelector('[role=heading]')!;
      const before = getComputedStyle(text);
      const wanted = [before.fontSize, before.letterSpacing, before.textTransform, before.color];
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html{font-size:10px} *{color:red!important;letter-spacing:4px;text-transform:uppercase;font-size:40px;line-height:3}',
      );
      document.adoptedStyleSheets = [sheet];
      const after = getComputedStyle(text);
      expect([after.fontSize, after.letterSpacing, after.textTransform, after.color]).to.deep.equal(wanted);
      document.adoptedStyleSheets = [];
    });

    it('makes no request', async () => {
      const before = performance.getEntriesByType('resource').length;
      const banner = await show();
      toggle(banner).click();
      await banner.updateComplete;
      await aTimeout(50);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    });
  });
});
