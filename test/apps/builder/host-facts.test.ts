import { expect } from '@open-wc/testing';
import { builtIn } from '../../../src/program/known.ts';
import { builtInProgramme } from '../../../src/program/built-in-programme.ts';
import { hostFacts, hostFile } from '../../../apps/builder/host-facts.ts';
import { student, students2027 } from '../../program/offers.ts';
import { warnings } from '../../support.ts';

const file = JSON.stringify({
  version: 1,
  updated: '2026-12-20',
  publisher: 'Sở Khoa học và Công nghệ',
  documents: [
    {
      id: '88/2026/TT-BTC',
      kind: 'circular',
      issuer: 'Bộ Tài chính',
      date: '2026-12-15',
      url: 'https://vanban.chinhphu.vn/88',
      checkedOn: '2026-12-20',
    },
  ],
  offers: [
    {
      ...students2027,
      cites: [{ source: '88/2026/TT-BTC' }],
      examples: ['2011-03-01', '2011-03-02'].map((birthDate, at) => ({
        on: '2027-03-01',
        applicant: { kind: 'citizen', birthDate, vietnamese: true, answers: { [student.id]: true }, firstDomain: true },
        outcome: at ? 'not-yet' : 'eligible',
      })),
    },
  ],
  ends: [],
  fees: [],
});

describe('the facts of the builder’s host', () => {
  const { fetch } = window;
  afterEach(() => void (window.fetch = fetch));
  const asked: string[] = [];
  const answer = (text: string, status = 200): void =>
    void (window.fetch = (address) => {
      asked.push(String(address));
      return Promise.resolve(new Response(text, { status }));
    });
  const facts = () => hostFacts(hostFile('https://khoi.example.vn/duoi/'));

  it('come from the programme file of that host, at its own address', async () => {
    answer(file);
    const known = await facts();
    expect(asked).to.deep.equal(['https://khoi.example.vn/duoi/data/programme.json']);
    expect(known.policies.map(({ id }) => id))
      .to.include('id-vn-2027')
      .and.include('id-vn-2025');
    expect(known.updated).to.equal('2026-12-20');
  });

  it('are requested once a page, and again after a failure', async () => {
    const host = hostFile('https://khoi.example.vn/');
    asked.length = 0;
    answer('', 503);
    await host.text().catch(() => undefined);
    answer(file);
    expect(await Promise.all([host.text(), host.text()])).to.deep.equal([file, file]);
    expect(asked).to.have.length(2);
  });

  it('are the release’s when the host has the release’s file', async () => {
    answer(builtInProgramme());
    expect((await facts()).policies).to.deep.equal(builtIn.policies);
  });

  it('are the release’s when the file is refused or missing, with one warning', async () => {
    for (const [text, status, code] of [
      [file.replace('2030-12-31', '2030-02-30'), 200, 'programme-refused'],
      ['', 404, 'programme-not-loaded'],
    ] as const) {
      const warned = warnings();
      answer(text, status);
      expect(await facts()).to.equal(builtIn);
      expect(warned()).to.include(code);
    }
  });
});
