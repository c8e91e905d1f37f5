import { expect } from '@open-wc/testing';
import { answered, answeredBefore, answerTo, withAnswer } from '../../../src/elements/eligibility/answers.ts';

describe('answers', () => {
  it('are kept one by one', () => {
    let applicant = withAnswer({}, 'kind', 'citizen');
    expect(applicant).to.deep.equal({ kind: 'citizen', vietnamese: true });
    applicant = withAnswer(applicant, 'birthDate', '2006-05-20');
    applicant = withAnswer(applicant, 'firstDomain', 'no');
    expect(applicant).to.deep.equal({ kind: 'citizen', vietnamese: true, birthDate: '2006-05-20', firstDomain: false });
    expect(answered(applicant)).to.deep.equal(['kind', 'birthDate', 'firstDomain']);
    expect(answeredBefore('birthDate', applicant)).to.deep.equal(['kind']);
    expect(answerTo('firstDomain', applicant)).to.equal('no');
    expect(answerTo('certificate', applicant)).to.equal(undefined);
  });

  it('stay as they are when the same kind is chosen again', () => {
    const applicant = { kind: 'enterprise', certificateDate: '2026-01-05', firstDomain: true } as const;
    expect(withAnswer(applicant, 'kind', 'enterprise')).to.equal(applicant);
  });

  it('of another kind go, but for what both are asked about biz.vn', () => {
    expect(withAnswer({ kind: 'enterprise', certificateDate: '2026-01-05', firstDomain: false }, 'kind', 'household')).to.deep.equal({
      kind: 'household',
      firstDomain: false,
    });
    expect(withAnswer({ kind: 'citizen', birthDate: '2006-05-20', firstDomain: true }, 'kind', 'enterprise')).to.deep.equal({
      kind: 'enterprise',
      firstDomain: undefined,
    });
    expect(withAnswer({ kind: 'household', certificate: true }, 'kind', 'other')).to.deep.equal({ kind: 'other' });
  });
});
