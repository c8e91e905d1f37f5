import { expect } from 'chai';
import { filesOf } from '../../src/embed/loader/bundle-files.ts';

describe('filesOf', () => {
  it('begins with the core', () => {
    expect([...filesOf(new Set(['progress']))]).to.deep.equal(['core', 'progress']);
    expect([...filesOf(new Set(['eligibility', 'availability']))]).to.deep.equal([
      'core',
      'eligibility',
      'availability',
    ]);
  });

  it('takes the banner first, which has the core in it', () => {
    expect([...filesOf(new Set(['banner']))]).to.deep.equal(['banner']);
    expect([...filesOf(new Set(['eligibility', 'banner']))]).to.deep.equal(['banner', 'eligibility']);
  });
});
