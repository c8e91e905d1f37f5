import { expect } from 'chai';
import { filesOf } from '../../src/embed/loader/bundle-files.ts';

describe('filesOf', () => {
  it('begins with core.js', () => {
    expect([...filesOf(new Set(['progress']))]).to.deep.equal(['core', 'progress']);
    expect([...filesOf(new Set(['eligibility', 'availability']))]).to.deep.equal([
      'core',
      'eligibility',
      'availability',
    ]);
  });

  it('begins with the banner, which contains the core', () => {
    expect([...filesOf(new Set(['banner']))]).to.deep.equal(['banner']);
    expect([...filesOf(new Set(['eligibility', 'banner']))]).to.deep.equal(['banner', 'eligibility']);
  });
});
