import { expect } from 'chai';
import { answered, applicantOf, withAnswer } from '../../../src/elements/eligibility/answers.ts';

describe('the answers of an applicant', () => {
  it('are kept one by one, and become an applicant', () => {
    let answers = withAnswer({}, 'kind', 'citizen');
    expect(applicantOf(answers)).to.include({ kind: 'citizen', vietnamese: true, firstDomain: undefined });
    answers = withAnswer(answers, 'birthDate', '2006-05-20');
    answers = withAnswer(answers, 'firstDomain', 'no');
    expect(applicantOf(answers)).to.include({
      kind: 'citizen',
      vietnamese: true,
      birthDate: '2006-05-20',
      firstDomain: false,
    });
    expect(applicantOf({ kind: 'household', certificate: 'yes' })).to.include({ kind: 'household', certificate: true });
    expect(answered(answers)).to.deep.equal(['kind', 'birthDate', 'firstDomain']);
    expect(answered(answers, 'birthDate')).to.deep.equal(['kind']);
    expect(answered(answers, 'kind')).to.deep.equal([]);
  });

  it('can be given again', () => {
    const answers = { kind: 'citizen', birthDate: '2006-05-20', firstDomain: 'yes' };
    expect(withAnswer(answers, 'birthDate', '2005-01-02')).to.deep.equal({ ...answers, birthDate: '2005-01-02' });
  });

  it('stay when the same kind of applicant is chosen again', () => {
    const answers = { kind: 'enterprise', certificateDate: '2026-01-05', firstDomain: 'yes' };
    expect(withAnswer(answers, 'kind', 'enterprise')).to.equal(answers);
  });

  it('are dropped when another kind of applicant is chosen', () => {
    expect(
      withAnswer({ kind: 'enterprise', certificateDate: '2026-01-05', firstDomain: 'no' }, 'kind', 'household'),
    ).to.deep.equal({ kind: 'household' });
    expect(
      withAnswer({ kind: 'citizen', birthDate: '2006-05-20', firstDomain: 'yes' }, 'kind', 'enterprise'),
    ).to.deep.equal({ kind: 'enterprise' });
    expect(withAnswer({ kind: 'household', certificate: 'yes' }, 'kind', 'other')).to.deep.equal({ kind: 'other' });
  });
});
