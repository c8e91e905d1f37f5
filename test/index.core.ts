import { expect } from 'chai';
import * as api from '../src/index.ts';
import { widgets } from '../src/contract.ts';

describe('the main entry of the npm package', () => {
  it('registers no element', () => {
    for (const { tag } of widgets) expect(customElements.get(tag)).to.equal(undefined);
  });

  it('exports the classes, the events and the core functions of the contract', () => {
    const names = [
      'BannerElement',
      'EligibilityElement',
      'AvailabilityElement',
      'ProgressElement',
      'OpenedEvent',
      'FollowedEvent',
      'DecidedEvent',
      'CheckedEvent',
      'UpdatedEvent',
      'FailedEvent',
      'decide',
      'policies',
      'sources',
      'provinces',
      'plans',
      'registrars',
      'fees',
      'findProvince',
      'parseDomainName',
      'suggestNames',
      'createRdapChecker',
      'createDohChecker',
      'parseSnapshot',
      'share',
      'ageOf',
      'pace',
    ];
    expect(names.filter((name) => !(name in api))).to.deep.equal([]);
  });

  it('puts no answer of a person into any event', () => {
    const details = [
      new api.OpenedEvent(),
      new api.FollowedEvent('id.vn'),
      new api.DecidedEvent('eligible', 'id.vn', 'id-vn-2025'),
      new api.CheckedEvent('registered', 'id.vn'),
      new api.UpdatedEvent('fresh'),
      new api.FailedEvent('bad-address'),
    ].map((event) => {
      expect(event.bubbles && event.composed && !event.cancelable).to.equal(true);
      expect(event.type).to.match(/^tenmien-[a-z]+ed$/);
      return Object.keys(event.detail);
    });
    expect(details).to.deep.equal([
      [],
      ['target'],
      ['outcome', 'suffix', 'policy'],
      ['state', 'suffix'],
      ['status'],
      ['code'],
    ]);
  });
});
