import type { Meta } from '@storybook/web-components-vite';
import { createSampleService } from '../apps/demo/sample-service.ts';
import '../src/elements/availability/availability.define.ts';
import { draw, elementMeta, type Args } from './support/elements.ts';
import { answering } from './support/network.ts';
import { found, state, telling, type Act, type Says } from './support/play.ts';

/** The gateway itself, with a made-up registry; it runs wherever there is Fetch. It does not wait where a slow registry would. */
const service = createSampleService(async () => {});

export default {
  title: 'Gateway/Answers',
  ...elementMeta('tenmien-availability'),
  args: { endpoint: '/rdap/', child: 'Chọn tên miền “.vn” cho bạn.' },
  render: (args) => draw('tenmien-availability', args),
  ...answering({ '/rdap/': (request) => service(request) }),
} satisfies Meta<Args>;

const press: Act = async (canvas) => {
  const root = await found(() => canvas.querySelector('tenmien-availability')!.shadowRoot);
  (await found(() => root.querySelector<HTMLElement>('.form .main'))).click();
};
const answer = (name: string, says: Says) => state({ value: `${name}.biz.vn` }, says, press);

export const Registered = answer('da-cap', [
  'da-cap.biz.vn đã có người đăng ký',
  'da-cap.biz.vn is registered already',
]);
export const RegisteredInactive = answer('chua-dung', ['Tên này hiện chưa dùng.', 'It is not in use yet.']);
export const Free = answer('con-trong', ['con-trong.biz.vn còn đăng ký được', 'con-trong.biz.vn can be registered']);
export const Reserved = answer('giu-lai', [
  'Tên này đang được giữ lại, chưa cho đăng ký.',
  'This name is held back and cannot be registered yet.',
]);
export const NoRecord = answer('che-tan-cuong', [
  'Chưa thấy ai đăng ký che-tan-cuong.biz.vn',
  'No registration found for che-tan-cuong.biz.vn',
]);
export const RateLimited = answer('qua-tai', [
  'Đang có quá nhiều lượt tra.',
  'There are too many look-ups at the moment.',
]);
export const Unavailable = answer('bao-tri', [
  'Hệ thống tra cứu đang gặp sự cố.',
  'The look-up service has a problem.',
]);
export const Slow = answer('rat-cham', [
  'Chưa thấy ai đăng ký rat-cham.biz.vn',
  'No registration found for rat-cham.biz.vn',
]);
export const NoAnswerOfAGateway = telling(
  ['checker-failed'],
  answer('tra-loi-sai', ['Kết quả tra cứu chưa rõ.', 'The look-up gave no clear result.']),
);
