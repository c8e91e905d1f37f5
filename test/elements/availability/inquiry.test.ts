import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/elements/availability/answer.ts';
import { sentencesOf } from '../../../src/elements/availability/availability.messages.ts';
import { InquiryController } from '../../../src/elements/availability/inquiry.ts';
import { listenTo, warnings } from '../../support.ts';
import { show } from './form-on-page.ts';

describe('a look-up whose script did not load', () => {
  it('is reported to the person and on the console, and is repeated by itself', async () => {
    const said = warnings();
    const heard = listenTo('tenmien-failed');
    const inquiry = new InquiryController(await show());
    const answers: (Finding | undefined)[] = [];
    let loads = 0;
    const load = () =>
      loads++
        ? { check: () => Promise.resolve({ state: 'no-record', source: 'rdap', checkedAt: Date.now() } as const) }
        : Promise.reject(new Error('rdap'));
    await inquiry.ask('dao.id.vn', { load }, (answer) => answers.push(answer));
    const [answer] = answers;
    expect(answer).to.include({ state: 'unknown', reason: 'not-loaded' });
    expect(inquiry.willRetry).to.equal(true);
    expect(answer?.retryAt).to.be.within(Date.now() + 20_000, Date.now() + 40_000);
    expect(said()).to.contain('checker-failed').and.to.contain('rdap');
    expect(heard()).to.deep.equal([{ code: 'checker-failed' }]);
    const [title, why] = sentencesOf({ typed: 'dao.id.vn', answer: answer! }, 'vi');
    expect(title).to.equal('Chưa tra được dao.id.vn');
    expect(why).to.equal('Trang chưa tải được phần dùng để tra tên.');

    await inquiry.ask('dao.id.vn', { load }, (later) => answers.push(later));
    expect(answers.at(-1)).to.include({ state: 'no-record' });
    inquiry.stop();
  });
});
