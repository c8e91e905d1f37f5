import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CivilDate } from '../src/base/civil-date.ts';
import '../src/elements/eligibility/eligibility.define.ts';
import type { EligibilityElement } from '../src/elements/eligibility/eligibility.ts';
import { writeShared } from '../src/elements/eligibility/shared-result.ts';

interface Args {
  province?: string;
  hotline?: string;
  desk?: string;
  for?: string;
  theme?: string;
  today?: string;
  /** Answers in their order: a row's value, or a date as `day/month/year`. */
  answers?: string[];
  /** Whether the page was opened with the address of another person's result. */
  shared?: boolean;
  width?: number;
}

/** Answers like a person: each answer waits for its question. */
async function answer(element: EligibilityElement, answers: readonly string[]): Promise<void> {
  for (const given of answers) {
    await element.updateComplete;
    const root = element.shadowRoot!;
    const parts = given.split('/');
    root.querySelectorAll<HTMLInputElement>('.date input').forEach((box, index) => (box.value = parts[index] ?? ''));
    root.querySelector<HTMLInputElement>(`.choice input[value='${given}']`)?.click();
    root.querySelector<HTMLElement>('.main')?.click();
  }
}

function checker({ answers, shared, width, ...attributes }: Args): EligibilityElement {
  const address = location.href;
  // The element reads the address when it is created.
  history.replaceState(
    null,
    '',
    shared ? writeShared({ kind: 'citizen', outcome: 'likely', on: '2026-11-20' as CivilDate }) : address.split('#')[0],
  );
  const element = document.createElement('tenmien-eligibility');
  history.replaceState(null, '', address);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  if (width) element.style.width = `${width}px`;
  element.textContent =
    'Công dân 18–23 tuổi được một tên miền id.vn; doanh nghiệp mới và hộ kinh doanh được một tên miền biz.vn.';
  if (answers) setTimeout(() => void answer(element, answers));
  return element;
}

export default {
  title: 'Elements/Eligibility',
  component: 'tenmien-eligibility',
  args: { province: 'thai-nguyen', hotline: '0208 385 5555' },
  render: (args) => checker(args),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const after = (...answers: string[]): Story => ({ args: { answers } });

export const Kind: Story = {};
export const BirthDate: Story = after('citizen');
export const CertificateDate: Story = after('enterprise');
export const Certificate: Story = after('household');
export const FirstDomain: Story = after('citizen', '20/5/2006');
export const NothingChosen: Story = after('');
export const WrongDate: Story = after('citizen', '31/6/06');
export const Eligible: Story = after('citizen', '20/5/2006', 'yes');
export const EligibleHousehold: Story = after('household', 'yes', 'yes');
export const Likely: Story = after('citizen', '19/11/2003', 'yes');
export const LikelyAnniversary: Story = after('enterprise', '20/11/2025', 'yes');
export const NotYet: Story = after('citizen', '21/11/2008');
export const Expired: Story = after('enterprise', '19/11/2025');
export const PendingDecision: Story = after('citizen', '1/1/2009');
export const AfterTheWindow: Story = { args: { today: '2027-01-01' } };
export const ServicesOnly: Story = after('cooperative');
export const NotEligible: Story = after('citizen', '20/11/2002');
export const SecondDomain: Story = after('citizen', '20/5/2006', 'no');
export const AnybodyElse: Story = after('other');
export const SharedResult: Story = { args: { shared: true } };
export const ClockBehind: Story = { args: { today: '2020-01-01' } };
export const Desk: Story = { args: { desk: '', answers: ['citizen', '20/5/2006', 'yes'] } };
export const FormerProvince: Story = { args: { province: 'ben-tre', answers: ['household', 'yes', 'yes'] } };
export const Narrow: Story = { args: { width: 200, answers: ['citizen', '19/11/2003', 'yes'] } };
