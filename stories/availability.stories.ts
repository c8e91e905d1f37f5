import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CivilDate } from '../src/base/civil-date.ts';
import type { Availability } from '../src/domains/availability.ts';
import '../src/elements/availability/availability.define.ts';
import type { AvailabilityElement } from '../src/elements/availability/availability.ts';

interface Args {
  province?: string;
  suffixes?: string;
  suffix?: string;
  value?: string;
  endpoint?: string;
  doh?: string;
  theme?: string;
  today?: string;
  /** The answer of a sample checker; `never`: no answer. Without it there is no request. */
  answer?: Availability | 'never';
  /** Whether the button is pressed immediately. */
  asked?: boolean;
  width?: number;
}

function form({ answer, asked, width, ...attributes }: Args): AvailabilityElement {
  const element = document.createElement('tenmien-availability');
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  if (answer)
    element.checker = { check: () => (answer === 'never' ? new Promise<never>(() => {}) : Promise.resolve(answer)) };
  if (width) element.style.width = `${width}px`;
  const press = () => {
    const button = element.shadowRoot?.querySelector<HTMLButtonElement>('.main');
    if (button) button.click();
    else setTimeout(press, 50);
  };
  if (asked) setTimeout(press);
  return element;
}

export default {
  title: 'Elements/Availability',
  component: 'tenmien-availability',
  args: { province: 'thai-nguyen' },
  render: (args) => form(args),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const source = { source: 'rdap', checkedAt: Date.now() } as const;
const asks = (answer: Availability | 'never', more: Args = {}): Story => ({
  args: { value: 'chetancuong.biz.vn', asked: true, answer, ...more },
});

export const Ready: Story = {};
export const SaysWhereTheNameGoes: Story = { args: { doh: 'https://dns.example.org/dns-query' } };
export const NobodyToAsk: Story = { args: { value: 'chetancuong.biz.vn', asked: true } };
export const NamesFromAName: Story = { args: { value: 'Nguyễn Thị Hoa', asked: true } };
export const NamesOfAShop: Story = { args: { value: 'Quán phở Bà Hoa', asked: true } };
export const ReadyWithAService: Story = { args: { answer: 'never' } };
export const Empty: Story = { args: { asked: true } };
export const AddressOfAPage: Story = { args: { value: 'https://facebook.com/hoa', asked: true } };
export const NobodysOwn: Story = { args: { value: 'UBND xã Tân Cương', asked: true } };
export const WithoutAnOffer: Story = { args: { value: 'chetancuong.com.vn', suffixes: 'com.vn vn', asked: true } };
export const Checking: Story = asks('never');
export const Invalid: Story = { args: { value: 'che_tan_cuong.biz.vn', asked: true } };
export const Auction: Story = { args: { value: 'ab.vn', asked: true } };
export const Geographic: Story = { args: { value: 'thainguyen.vn', asked: true } };
export const Generic: Story = { args: { value: 'com.vn', asked: true } };
export const Reserved: Story = asks({ state: 'not-registrable', reason: 'reserved', ...source, source: 'registry' });
export const Registered: Story = asks({
  state: 'registered',
  ...source,
  registrar: 'Nhà đăng ký Mẫu',
  expiry: '2027-11-20' as CivilDate,
  sample: true,
});
export const NoRecord: Story = asks({ state: 'no-record', ...source });
export const NoRecordInTheDns: Story = asks({ state: 'no-record', ...source, source: 'dns' });
export const Free: Story = asks({ state: 'free', ...source, source: 'registrar' });
export const Offline: Story = asks({ state: 'unknown', reason: 'offline' });
export const Timeout: Story = asks({ state: 'unknown', reason: 'timeout' });
export const RateLimited: Story = asks({ state: 'unknown', reason: 'rate-limited', retryAt: Date.now() + 60_000 });
export const Trouble: Story = asks({ state: 'unknown', reason: 'unavailable' });
export const Inconclusive: Story = asks({ state: 'unknown', reason: 'inconclusive' });
export const Old: Story = asks({ state: 'no-record', ...source, checkedAt: Date.now() - 900_000 });
export const Accented: Story = { args: { value: 'đặcsản.biz.vn', asked: true } };
export const LikeAStateBody: Story = { args: { value: 'ubndxatancuong.biz.vn', asked: true } };
export const AfterTheOffer: Story = { args: { value: 'dao.id.vn', asked: true, today: '2027-01-01' } };
export const NarrowColumn: Story = asks({ state: 'no-record', ...source }, { width: 160 });
