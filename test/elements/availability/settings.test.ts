import { expect } from '@open-wc/testing';
import { otherNames } from '../../../src/elements/availability/other-names.ts';
import { readSuffix, readSuffixes, serviceOf } from '../../../src/elements/availability/settings.ts';
import { warnings } from '../../support.ts';

let element = document.createElement('p');
let heard: string[] = [];

describe('settings of the availability form', () => {
  beforeEach(() => {
    heard = [];
    // Every cause is said once per element.
    element = document.createElement('p');
    element.addEventListener('tenmien-failed', ({ detail }) => heard.push(detail.code));
    warnings();
  });

  it('accept a suffix in any case, with or without its dot', () => {
    for (const text of ['biz.vn', '.biz.vn', ' BIZ.vn ']) expect(readSuffix(text, element)).to.equal('biz.vn');
    expect(readSuffix('thainguyen.vn', element)).to.equal('thainguyen.vn');
    expect(heard).to.be.empty;
  });

  it('have no suffix for an empty value, and report an invalid one', () => {
    for (const text of [undefined, '', '  ']) expect(readSuffix(text, element)).to.equal(undefined);
    expect(heard).to.be.empty;
    expect(readSuffix('com', element)).to.equal(undefined);
    expect(heard).to.deep.equal(['unknown-suffix']);
  });

  it('accept lists with spaces, commas and semicolons, each suffix once', () => {
    expect(readSuffixes('vn, .com.vn;vn  io.vn', element)).to.deep.equal(['vn', 'com.vn', 'io.vn']);
    expect(readSuffixes(undefined, element)).to.deep.equal(['id.vn', 'biz.vn']);
    expect(readSuffixes('com net', element)).to.deep.equal(['id.vn', 'biz.vn']);
    expect(heard).to.deep.equal(['unknown-suffix', 'unknown-suffix']);
  });

  it('accept secure addresses and the page’s own, and no key', () => {
    const asked = (settings: { endpoint?: string; doh?: string }) =>
      serviceOf(Object.assign(element, { endpoint: undefined, doh: undefined }, settings));
    expect(asked({ endpoint: 'https://rdap.example.vn/' })).to.have.property('thirdPartyHost', 'rdap.example.vn');
    expect(asked({ endpoint: '/rdap' })).to.have.property('thirdPartyHost', undefined);
    expect(asked({ doh: 'https://dns.example.org/dns-query{?dns}' })).to.have.property(
      'thirdPartyHost',
      'dns.example.org',
    );
    expect(asked({})).to.equal(undefined);
    expect(heard).to.be.empty;
    expect(asked({ endpoint: 'http://rdap.example.vn' })).to.equal(undefined);
    expect(asked({ endpoint: 'https://rdap.example.vn?apikey=1' })).to.equal(undefined);
    expect(heard).to.deep.equal(['address-not-secure', 'address-with-key']);
  });
});

describe('spare names', () => {
  it('include the province’s initials as the third, when the province has a name', () => {
    expect(otherNames('Hộ kinh doanh Chè Tân Cương', 'biz.vn', [], 'thai-nguyen')[2]).to.equal('chetancuongtn.biz.vn');
    expect(otherNames('chetancuong', 'biz.vn', [], 'hue')).to.include('chetancuonghue.biz.vn');
    for (const province of [undefined, '', 'thái-nguyên!', '-']) {
      for (const name of otherNames('Nguyễn Thị Đào', 'id.vn', [], province))
        expect(name).to.match(/^[a-z0-9]+(-[a-z0-9]+)*\.id\.vn$/);
    }
  });

  it('are none for a text without letters', () => {
    expect(otherNames('…', 'id.vn', [], 'thai-nguyen')).to.deep.equal([]);
  });
});
