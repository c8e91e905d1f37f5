import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/banner/banner.define.ts';
import '../src/elements/eligibility/eligibility.define.ts';

interface Args {
  province?: string;
  agency?: string;
  hotline?: string;
  href?: string;
  'logo-src'?: string;
  layout?: string;
  theme?: string;
  today?: string;
  /** Width of the column in px. */
  width?: number;
  /** A second banner below the first. */
  twice?: boolean;
}

type Story = StoryObj<Args>;

function draw({ width, twice, ...attributes }: Args): HTMLElement {
  const column = document.createElement('div');
  if (width) column.style.width = `${width}px`;
  for (let count = twice ? 2 : 1; count > 0; count--) {
    const banner = document.createElement('tenmien-banner');
    for (const [name, value] of Object.entries(attributes)) if (value) banner.setAttribute(name, value);
    const link = document.createElement('a');
    link.href = 'https://tenmien.vn';
    link.textContent = 'Chương trình tên miền quốc gia “.vn”';
    banner.append(link);
    column.append(banner);
  }
  return column;
}

export default {
  title: 'Elements/Banner',
  component: 'tenmien-banner',
  args: { province: 'thai-nguyen' },
  render: draw,
} satisfies Meta<Args>;

export const Offers: Story = {};

export const Opened: Story = {
  args: { agency: 'UBND xã Minh Họa', hotline: '0000 000 000', href: '/chuong-trinh' },
  play: ({ canvasElement }) => {
    const banner = canvasElement.querySelector('tenmien-banner')!;
    void banner.updateComplete.then(() => banner.shadowRoot!.querySelector('button')!.click());
  },
};

/** From 01/01/2027 the banner promises nothing until the Ministry of Finance decides. */
export const Pending: Story = { args: { today: '2027-01-01' } };

/** “Tôi có được không?” leads to the checker on the same page. */
export const WithChecker: Story = {
  render: (args) => html`${draw(args)}<tenmien-eligibility province=${args.province ?? ''}></tenmien-eligibility>`,
};

/** The second banner shows nothing: a page has one named region. */
export const Second: Story = { args: { twice: true } };

/** The content before the script runs, and without it. */
export const Fallback: Story = {
  render: () => html`<p><a href="https://tenmien.vn">Chương trình tên miền quốc gia “.vn”</a></p>`,
};

export const FormerProvince: Story = { args: { province: 'ben-tre' } };
export const WithoutProvince: Story = { args: { province: '' } };
export const Card: Story = { args: { layout: 'card' } };
export const Narrow: Story = { args: { width: 200 } };
export const LogoMissing: Story = { args: { 'logo-src': '/no-such-logo.png' } };
export const Dark: Story = { args: { theme: 'dark' } };
