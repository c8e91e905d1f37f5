import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { CivilDate } from '../src/base/civil-date.ts';
import '../src/elements/eligibility/eligibility.define.ts';
import { writeShared } from '../src/elements/eligibility/shared-result.ts';
import { cases } from '../test/program/offers.ts';
import { contractFile } from '../test/program/programme-files.ts';
import { wordsOf } from '../test/text-of.ts';
import { draw, elementMeta, type Args } from './support/elements.ts';
import { answering } from './support/network.ts';
import { found, plays, state, until, type Act, type Says, type Story } from './support/play.ts';

const POLICIES = Object.fromEntries(Object.entries(cases).map(([name, { policies }]) => [name, policies]));

export default {
  title: 'Elements/Eligibility',
  tags: ['autodocs'],
  ...elementMeta('tenmien-eligibility', { policies: POLICIES }),
  args: {
    province: 'thai-nguyen',
    hotline: '0208 385 5555',
    child: 'Công dân 18–23 tuổi được một tên miền id.vn; doanh nghiệp mới và hộ kinh doanh được một tên miền biz.vn.',
  },
} satisfies Meta<Args>;

/** Answers like a person: each answer waits for its question. @param answers a row's value, a date as `day/month/year`, or nothing */
const answer =
  (...answers: readonly string[]): Act =>
  async (canvas) => {
    const root = await found(() => canvas.querySelector('tenmien-eligibility')!.shadowRoot);
    let asked = '';
    for (const given of answers) {
      const before = asked;
      await until(() => {
        asked = wordsOf(root.querySelector('legend')!);
        expect(asked).not.toBe(before);
      });
      if (given.includes('/'))
        given
          .split('/')
          .forEach((part, index) => (root.querySelectorAll<HTMLInputElement>('.date input')[index]!.value = part));
      else if (given)
        (await found(() => root.querySelector<HTMLInputElement>(`.choice input[value='${given}']`))).click();
      root.querySelector<HTMLElement>('.main')!.click();
    }
  };

const after = (answers: readonly string[], says: Says, args: Args = {}): Story => state(args, says, answer(...answers));

export const Kind = state({}, ['Bạn đăng ký tên miền cho ai?', 'Who is the name for?']);
export const BirthDate = after(['citizen'], ['Bạn sinh ngày nào?', 'When were you born?']);
export const CertificateDate = after(
  ['enterprise'],
  ['Giấy chứng nhận đăng ký doanh nghiệp cấp ngày nào?', 'When was the company’s registration certificate issued?'],
);
export const Certificate = after(
  ['household'],
  ['Hộ kinh doanh có giấy chứng nhận đăng ký không?', 'Does the household business have a registration certificate?'],
);
export const FirstDomain = after(
  ['citizen', '20/5/2006'],
  ['Đây có phải tên miền id.vn đầu tiên không?', 'Is this the first id.vn name?'],
);
export const NothingChosen = after([''], ['Hãy chọn một câu trả lời.', 'Please choose an answer.']);
export const WrongDate = after(
  ['citizen', '31/6/06'],
  ['Ngày sinh: năm cần đủ bốn chữ số.', 'Date of birth: the year needs four digits.'],
);
export const Eligible = after(
  ['citizen', '20/5/2006', 'yes'],
  ['Bạn đủ điều kiện nhận một tên miền id.vn', 'You can claim one id.vn name'],
);
export const EligibleHousehold = after(
  ['household', 'yes', 'yes'],
  ['Hộ kinh doanh của bạn đủ điều kiện nhận một tên miền biz.vn', 'Your household business can claim one biz.vn name'],
);
export const Likely = after(
  ['citizen', '19/11/2003', 'yes'],
  ['Bạn có thể đủ điều kiện nhận một tên miền id.vn', 'You may be able to claim one id.vn name'],
);
export const LikelyAnniversary = after(
  ['enterprise', '20/11/2025', 'yes'],
  [
    'Ngày cuối để đăng ký: 20/11/2026. Hôm nay là ngày cuối.',
    'Last day to register: 20 November 2026. Today is the last day.',
  ],
);
export const NotYet = after(
  ['citizen', '21/11/2008'],
  [
    'Đăng ký được từ 21/11/2026. Còn phải đợi 1 ngày.',
    'Registration is possible from 21 November 2026. 1 day to wait.',
  ],
);
export const TooLate = after(
  ['enterprise', '19/11/2025'],
  [
    'Doanh nghiệp của bạn đã quá 12 tháng kể từ ngày cấp giấy',
    'Your company had its certificate issued more than 12 months ago',
  ],
);
export const PendingDecision = after(
  ['citizen', '1/1/2009'],
  ['Đợt ưu đãi tiếp theo đang chờ quyết định', 'The next offer awaits a decision'],
);
export const Expired = state({ today: '2027-01-01' }, [
  'Ưu đãi đã kết thúc ngày 31/12/2026',
  'The offers ended on 31 December 2026',
]);
export const Announced = state({ policies: 'announced for a coming day, while none stands', today: '2027-02-15' }, [
  'Đợt ưu đãi mới bắt đầu ngày 01/3/2027',
  'New offers begin on 1 March 2027',
]);
export const EndsEarly = after(
  ['citizen', '20/5/2006', 'yes'],
  ['Ngày cuối để đăng ký: 15/12/2026. Còn 25 ngày.', 'Last day to register: 15 December 2026. 25 days left.'],
  { policies: 'cut short' },
);
/** A question of the offer's own. */
export const OwnCondition = after(['citizen', '20/5/2006'], ['Bạn có đang là sinh viên không?', 'Are you a student?'], {
  policies: 'announced for a coming day, while none stands',
  today: '2027-03-01',
});
/** The offers come from a file of the host. */
export const ProgrammeFile: Story = {
  ...after(
    ['citizen', '20/5/2006', 'yes', 'yes'],
    ['Ngày cuối để đăng ký: 31/12/2030.', 'Last day to register: 31 December 2030.'],
    {
      programme: '/programme-2027.json',
      today: '2027-03-01',
    },
  ),
  ...answering({ '/programme-2027.json': () => Response.json(contractFile()) }),
};
export const ServicesOnly = after(
  ['cooperative'],
  [
    'Hợp tác xã của bạn được miễn phí dịch vụ số, không gồm tên miền',
    'Your cooperative gets free digital services, not a name',
  ],
);
export const NotEligible = after(
  ['citizen', '20/11/2002'],
  ['Bạn chưa thuộc diện miễn phí duy trì', 'You cannot have the maintenance fee waived'],
);
export const SecondDomain = after(
  ['citizen', '20/5/2006', 'no'],
  ['Bạn chưa thuộc diện miễn phí duy trì', 'You cannot have the maintenance fee waived'],
);
export const AnybodyElse = after(['other'], ['Có thể bạn thuộc diện khác', 'Another offer may fit you']);
/** The page was opened with the address of another person's result, which the element reads when it is created. */
export const SharedResult: Story = {
  render: (args) => {
    const { href } = location;
    const shared = writeShared({ kind: 'citizen', outcome: 'likely', on: '2026-11-20' as CivilDate });
    history.replaceState(null, '', shared);
    const element = draw('tenmien-eligibility', args);
    history.replaceState(null, '', href);
    return element;
  },
  play: plays([
    'Người gửi có thể đủ điều kiện nhận một tên miền id.vn.',
    'The sender may be able to claim one id.vn name.',
  ]),
};
export const ClockBehind = state({ today: '2020-01-01' }, [
  'Ngày trên máy này không đúng',
  'The date on this device is wrong',
]);
export const Desk = after(
  ['citizen', '20/5/2006', 'yes'],
  ['Bạn đủ điều kiện nhận một tên miền id.vn', 'You can claim one id.vn name'],
  { desk: true },
);
export const FormerProvince = after(
  ['household', 'yes', 'yes'],
  ['Hộ kinh doanh của bạn đủ điều kiện nhận một tên miền biz.vn', 'Your household business can claim one biz.vn name'],
  { province: 'ben-tre' },
);
export const Narrow = after(
  ['citizen', '19/11/2003', 'yes'],
  ['Bạn có thể đủ điều kiện nhận một tên miền id.vn', 'You may be able to claim one id.vn name'],
  { width: 200 },
);
