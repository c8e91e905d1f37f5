// Writes a question about a delegation to a DNS resolver, and reads the answer (RFC 1035, section 4). Names are in their ASCII form.

const TYPES = { NS: 2, SOA: 6, DS: 43 } as const;
const OPT = 41;
const INTERNET = 1;

/** Bytes before the question. */
const HEADER = 12;

/** A name has at most 127 labels. Further steps are a loop. */
const MOST_STEPS = 128;

export interface DnsQuestion {
  readonly type: keyof typeof TYPES;
  readonly name: string;
}

export interface DnsRecord {
  readonly type: DnsQuestion['type'] | undefined;
  /** In lower case, because names in the DNS have no case. */
  readonly name: string;
  /** Seconds. */
  readonly ttl: number;
  /** Seconds for which a zone's negative answers may be cached (RFC 2308). Only a SOA has it. */
  readonly minimum: number;
}

export interface DnsAnswer {
  /** Such as `NXDOMAIN`. */
  readonly code: string;
  /** Too long for a datagram. Such an answer has no records here. */
  readonly isTruncated: boolean;
  readonly answers: readonly DnsRecord[];
  readonly authorities: readonly DnsRecord[];
}

const CODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];

/**
 * A question as bytes, with recursion desired.
 * @param size longest answer in bytes that may come as a datagram (RFC 6891); 0 leaves that to the resolver
 */
export function encodeQuestion({ type, name }: DnsQuestion, id: number, size = 0): Uint8Array<ArrayBuffer> {
  const bytes = [id >> 8, id & 255, 1, 0, 0, 1, 0, 0, 0, 0, 0, size ? 1 : 0];
  for (const label of name.split('.')) bytes.push(label.length, ...Array.from(label, (letter) => letter.charCodeAt(0)));
  bytes.push(0, 0, TYPES[type], 0, INTERNET);
  if (size) bytes.push(0, 0, OPT, size >> 8, size & 255, 0, 0, 0, 0, 0, 0);
  return Uint8Array.from(bytes);
}

/** Reads a message, if it is a whole answer to the question. */
export function decodeAnswer(bytes: Uint8Array, question: DnsQuestion, id: number): DnsAnswer | undefined {
  try {
    return read(bytes, question, id);
  } catch (error) {
    // The message ends too early, or a name in it has no end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(bytes: Uint8Array, { type, name }: DnsQuestion, id: number): DnsAnswer | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint16(2);
  const isResponse = flags >= 0x8000;
  if (view.getUint16(0) !== id || !isResponse || view.getUint16(4) !== 1) return undefined;
  const [asked, end] = readName(bytes, view, HEADER);
  if (asked !== name.toLowerCase() || view.getUint16(end) !== TYPES[type]) return undefined;

  let at = end + 4;
  const records = (count: number): DnsRecord[] =>
    Array.from({ length: count }, () => {
      const [owner, fields] = readName(bytes, view, at);
      const data = fields + 10;
      at = data + view.getUint16(fields + 8);
      const code = view.getUint16(fields);
      const found = (Object.keys(TYPES) as DnsQuestion['type'][]).find((each) => TYPES[each] === code);
      // The minimum is the last field of a SOA.
      const minimum = found === 'SOA' ? view.getUint32(at - 4) : 0;
      if (at > bytes.length) throw new RangeError('a record without an end');
      return { type: found, name: owner, ttl: view.getUint32(fields + 4), minimum };
    });
  const isTruncated = (flags & 0x200) !== 0;
  return {
    code: CODES[flags & 15] ?? `RCODE${flags & 15}`,
    isTruncated,
    answers: isTruncated ? [] : records(view.getUint16(6)),
    authorities: isTruncated ? [] : records(view.getUint16(8)),
  };
}

/** Reads a name, whose end may stand elsewhere in the message. @returns also the position behind it */
function readName(bytes: Uint8Array, view: DataView, start: number): [name: string, end: number] {
  const labels: string[] = [];
  let end: number | undefined;
  let at = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const length = view.getUint8(at);
    if (length === 0) return [labels.join('.'), end ?? at + 1];
    if (length >= 0xc0) {
      end ??= at + 2;
      at = view.getUint16(at) & 0x3fff;
      continue;
    }
    const label = bytes.subarray(at + 1, at + 1 + length);
    if (length > 63 || label.length < length) break;
    // A dot inside a label is no border between labels.
    labels.push(
      String.fromCharCode(...label)
        .toLowerCase()
        .replaceAll('.', '\\.'),
    );
    at += 1 + length;
  }
  throw new RangeError('a name without an end');
}
