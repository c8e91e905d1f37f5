import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/banner/banner.define.ts';
import '../src/elements/eligibility/eligibility.define.ts';
import { cases } from '../test/program/offers.ts';
import { contractFile } from '../test/program/programme-files.ts';
import { draw, elementMeta, type Args } from './support/elements.ts';
import { answering } from './support/network.ts';
import { found, plays, state, telling, type Act, type Story } from './support/play.ts';

const POLICIES = Object.fromEntries(Object.entries(cases).map(([name, { policies }]) => [name, policies]));

export default {
  title: 'Elements/Banner',
  tags: ['autodocs'],
  ...elementMeta('tenmien-banner', { policies: POLICIES }),
  args: { province: 'thai-nguyen', child: 'Chương trình tên miền quốc gia “.vn”' },
} satisfies Meta<Args>;

const open: Act = async (canvas) => {
  const root = await found(() => canvas.querySelector('tenmien-banner')!.shadowRoot);
  (await found(() => root.querySelector('button'))).click();
};

export const Offers = state({}, [
  'đăng ký đến hết 31/12/2026 (còn 41 ngày)',
  'register by 31 December 2026 (41 days left)',
]);
export const Opened = state(
  { agency: 'UBND xã Minh Họa', hotline: '0000 000 000', href: '/chuong-trinh' },
  ['UBND xã Minh Họa', 'UBND xã Minh Họa'],
  open,
);
/** A link was followed; here the page stays. */
export const Followed = state(
  { href: '/chuong-trinh' },
  ['Trang về chương trình', 'Page about the programme'],
  async (canvas, say) => {
    await open(canvas, say);
    const root = canvas.querySelector('tenmien-banner')!.shadowRoot!;
    canvas.addEventListener('click', (event) => event.preventDefault(), { once: true });
    (await found(() => root.querySelector<HTMLElement>('#page'))).click();
  },
);
export const LastDays = state({ today: '2026-12-21' }, ['31/12/2026 (còn 10 ngày)', '31 December 2026 (10 days left)']);
export const LastDay = state({ today: '2026-12-31' }, [
  '31/12/2026 (hôm nay là ngày cuối)',
  '31 December 2026 (today is the last day)',
]);
/** From 01/01/2027 the banner promises nothing until the Ministry of Finance decides. */
export const Expired = state({ today: '2027-01-01' }, [
  'ưu đãi đã hết ngày 31/12/2026',
  'the offers ended on 31 December 2026',
]);
export const Announced = state({ policies: 'announced for a coming day, while none stands', today: '2027-02-15' }, [
  'đăng ký từ 01/3/2027',
  'register from 1 March 2027',
]);
export const EndsEarly = state({ policies: 'cut short' }, [
  'đăng ký đến hết 15/12/2026, 31/12/2026',
  'register by 15 December 2026, 31 December 2026',
]);
export const OtherOffers = state({ policies: 'cooperatives only, one year, no services' }, [
  'Miễn phí duy trì 1 năm cho tên miền đầu tiên của bạn',
  '1-year waiver of the maintenance fee for your first “.vn” name',
]);
/** The offers come from a file of the host. */
export const ProgrammeFile: Story = {
  ...state({ programme: '/programme-2027.json', today: '2027-03-01' }, [
    'đăng ký đến hết 31/12/2030',
    'register by 31 December 2030',
  ]),
  ...answering({ '/programme-2027.json': () => Response.json(contractFile()) }),
};
/** A file of a later version is refused: the banner says what it knows. */
export const ProgrammeFileRefused: Story = {
  ...telling(
    ['programme-newer'],
    state({ programme: '/programme-99.json' }, [
      'Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn',
      '2-year waiver of the maintenance fee for your first “.vn” name',
    ]),
  ),
  ...answering({ '/programme-99.json': () => Response.json({ ...contractFile(), version: 99 }) }),
};
/** “Tôi có được không?” leads to the checker on the same page. */
export const WithChecker: Story = {
  render: (args) =>
    html`${draw('tenmien-banner', args)}<tenmien-eligibility province=${args['province']} theme=${args['theme']} today=${args['today']}></tenmien-eligibility>`,
  play: plays(['Tôi có được không?', 'Do I qualify?']),
};
/** The second banner shows nothing: a page has one named region. */
export const Second: Story = telling(['second-banner'], {
  render: (args) => html`${draw('tenmien-banner', args)}${draw('tenmien-banner', args)}`,
  play: plays([
    'Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn',
    '2-year waiver of the maintenance fee for your first “.vn” name',
  ]),
});
/** The content before the script runs, and without it. */
export const Fallback: Story = {
  render: () => html`<p><a href="https://tenmien.vn">Chương trình tên miền quốc gia “.vn”</a></p>`,
  play: plays(['Chương trình tên miền quốc gia “.vn”', 'Chương trình tên miền quốc gia “.vn”']),
};
export const FormerProvince = state({ province: 'ben-tre' }, [
  'Tỉnh Bến Tre nay thuộc tỉnh Vĩnh Long.',
  'Bến Tre province is now part of Vĩnh Long province.',
]);
export const UnknownProvince = telling(
  ['unknown-province'],
  state({ province: 'atlantis' }, [
    'Chương trình Phổ cập tên miền quốc gia “.vn” · đăng ký',
    'Programme for Viet Nam’s national domain “.vn” · register',
  ]),
);
export const WithoutProvince = state({ province: '' }, [
  'Chương trình Phổ cập tên miền quốc gia “.vn” · đăng ký',
  'Programme for Viet Nam’s national domain “.vn” · register',
]);
export const Card = state({ layout: 'card' }, [
  'Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn',
  '2-year waiver of the maintenance fee for your first “.vn” name',
]);
export const Narrow = state({ width: 200 }, [
  'Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn',
  '2-year waiver of the maintenance fee for your first “.vn” name',
]);
export const LogoMissing = telling(
  ['logo-not-loaded', '404'],
  state({ 'logo-src': '/no-such-logo.png' }, [
    'Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn',
    '2-year waiver of the maintenance fee for your first “.vn” name',
  ]),
);
export const Accent = state({ '--tenmien-accent': '#00695c', '--tenmien-radius': '0' }, [
  'Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn',
  '2-year waiver of the maintenance fee for your first “.vn” name',
]);
export const Dark = state({ theme: 'dark' }, [
  'Miễn phí duy trì 2 năm cho tên miền đầu tiên của bạn',
  '2-year waiver of the maintenance fee for your first “.vn” name',
]);
