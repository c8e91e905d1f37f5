// Our reader of DNS messages, against another one (@leichtgewicht/dns-packet). Real resolvers compress names: packages/gateway/test/dead-names.node.ts.

import * as other from '@leichtgewicht/dns-packet';
import { expect } from 'chai';
import fc from 'fast-check';
import { decodeAnswer, encodeQuestion, type DnsQuestion } from '../../src/domains/dns-message.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
const name = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => [...labels, 'vn'].join('.'));
const question: fc.Arbitrary<DnsQuestion> = fc.record({ type: fc.constantFrom('NS', 'DS', 'SOA'), name });
const id = fc.nat(0xffff);
const ttl = fc.nat(0x7fffffff);
const record = fc.oneof(
  fc.record({ type: fc.constant('NS'), class: fc.constant('IN'), name, ttl, data: name }),
  fc.record({ type: fc.constant('A'), class: fc.constant('IN'), name, ttl, data: fc.constant('192.0.2.1') }),
  fc.record({
    type: fc.constant('SOA'),
    class: fc.constant('IN'),
    name,
    ttl,
    data: fc.record({
      ...{ mname: name, rname: name, serial: ttl, refresh: ttl, retry: ttl, expire: ttl, minimum: ttl },
    }),
  }),
);
type Made = { type: string; name: string; ttl: number; data: { minimum?: number } };
const KNOWN = ['NS', 'DS', 'SOA'];
const as = (made: readonly unknown[]) =>
  (made as readonly Made[]).map(({ type, name, ttl, data }) => ({
    type: KNOWN.includes(type) ? type : undefined,
    name,
    ttl,
    minimum: type === 'SOA' ? data.minimum : 0,
  }));

describe('a DNS message', () => {
  it('holds a question that other programs can read', () => {
    fc.assert(
      fc.property(question, id, fc.constantFrom(0, 1232), (asked, number, size) => {
        const read = other.decode(encodeQuestion(asked, number, size));
        expect(read).to.include({ type: 'query', id: number, flag_rd: true });
        expect(read.questions).to.deep.equal([{ ...asked, class: 'IN' }]);
        const [option] = read.additionals as unknown as { type: string; udpPayloadSize: number }[];
        expect(option && [option.type, option.udpPayloadSize]).to.deep.equal(size ? ['OPT', size] : undefined);
      }),
    );
  });

  it('is decoded as other programs write it', () => {
    const code = fc.constantFrom('NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED');
    const records = fc.array(record, { maxLength: 4 });
    fc.assert(
      fc.property(question, id, code, records, records, (asked, number, code, answers, authorities) => {
        const flags = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'].indexOf(code);
        const message = other.encode({
          ...{ type: 'response', id: number, flags, answers, authorities },
          questions: [{ ...asked, name: asked.name.toUpperCase() }],
        } as never);
        expect(decodeAnswer(message, asked, number)).to.deep.equal({
          ...{ code, isTruncated: false, answers: as(answers), authorities: as(authorities) },
        });
        expect(decodeAnswer(message, asked, (number + 1) & 0xffff), 'another id').to.equal(undefined);
        expect(decodeAnswer(message, { ...asked, name: `x.${asked.name}` }, number), 'another name').to.equal(
          undefined,
        );
        const type = asked.type === 'NS' ? 'DS' : 'NS';
        expect(decodeAnswer(message, { ...asked, type }, number), 'another type').to.equal(undefined);
        expect(decodeAnswer(encodeQuestion(asked, number), asked, number), 'a question').to.equal(undefined);
      }),
    );
  });

  it('is rejected when it ends too early', () => {
    fc.assert(
      fc.property(question, record, fc.nat(), (asked, answer, length) => {
        const whole = other.encode({ type: 'response', id: 1, questions: [asked], answers: [answer] } as never);
        // Part of a larger memory, as Node's sockets give it.
        const memory = new Uint8Array(whole.length * 2);
        memory.set(whole);
        expect(decodeAnswer(memory.subarray(0, length % whole.length), asked, 1)).to.equal(undefined);
      }),
    );
  });

  it('never throws, whatever bytes it holds', () => {
    const asked: DnsQuestion = { type: 'NS', name: 'dao.vn' };
    const start = encodeQuestion(asked, 1);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((rest) => {
        const message = Uint8Array.from([...start, ...rest]);
        message.set([0x81, 0x80, 0, 1, 0, 3, 0, 3], 2);
        return message;
      }),
    );
    fc.assert(
      fc.property(bytes, (message) => void decodeAnswer(message, asked, 1)),
      { numRuns: 2000 },
    );
  });

  it('is rejected when its names form a loop or a long chain', () => {
    const asked: DnsQuestion = { type: 'NS', name: 'dao.vn' };
    const start = encodeQuestion(asked, 1);
    const answering = (...rest: readonly number[]) => {
      const message = Uint8Array.from([...start, ...rest]);
      message.set([0x81, 0x80, 0, 1, 0xff, 0xff], 2);
      return message;
    };
    expect(decodeAnswer(answering(0xc0, start.length), asked, 1)).to.equal(undefined);
    const far = Array.from({ length: 8000 }, (_, index) => {
      const target = Math.max(start.length, start.length + (index - 1) * 2);
      return [0xc0 | (target >> 8), target & 255];
    }).flat();
    expect(decodeAnswer(answering(...far), asked, 1)).to.equal(undefined);
  });

  it('has no records when it was truncated for a datagram', () => {
    const asked: DnsQuestion = { type: 'NS', name: 'dao.vn' };
    const message = other.encode({ type: 'response', id: 1, flags: 0x200, questions: [asked] } as never);
    message[7] = 9;
    expect(decodeAnswer(message, asked, 1)).to.deep.equal({
      ...{ code: 'NOERROR', isTruncated: true, answers: [], authorities: [] },
    });
  });

  it('keeps a dot inside a label apart from dots between labels', () => {
    const asked: DnsQuestion = { type: 'NS', name: 'a.vn' };
    const message = encodeQuestion(asked, 1);
    const forged = Uint8Array.from([...message, 4, 97, 46, 118, 110, 0, 0, 2, 0, 1, 0, 0, 0, 9, 0, 0]);
    forged.set([0x81, 0x80, 0, 1, 0, 1], 2);
    expect(decodeAnswer(forged, asked, 1)?.answers.map(({ name }) => name)).to.deep.equal(['a\\.vn']);
  });
});
