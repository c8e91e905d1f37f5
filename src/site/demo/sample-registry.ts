// Owns the sample registry that stands behind /rdap/ of the development server: made-up names, one for each state that a form can meet.
// Knows no server: a path goes in, an RDAP answer (RFC 9083) comes out.

import { AVAILABILITY_EXTENSION } from '../../domains/rdap-checker.ts';

export interface SampleAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds before the answer is sent. */
  readonly delay: number;
}

/** What the registry does when it is asked for a label, below any suffix. Every other label is not in it. */
type Entry =
  | { readonly kind: 'registered'; readonly expiry: string; readonly inactive?: true }
  | { readonly kind: 'free' | 'reserved' | 'busy' | 'slow' | 'silent' | 'down' | 'garbage' };

export const sampleRegistry: Readonly<Record<string, Entry>> = {
  'da-cap': { kind: 'registered', expiry: '2028-05-19T17:00:00Z' },
  'chua-dung': { kind: 'registered', expiry: '2027-03-08T17:00:00Z', inactive: true },
  'con-trong': { kind: 'free' },
  'giu-lai': { kind: 'reserved' },
  'qua-tai': { kind: 'busy' },
  'rat-cham': { kind: 'slow' },
  'im-lang': { kind: 'silent' },
  'bao-tri': { kind: 'down' },
  'tra-loi-sai': { kind: 'garbage' },
};

const NOTICE = {
  title: 'Dữ liệu mẫu',
  description: ['Sổ đăng ký này do trang minh họa đặt ra; không nói gì về tên miền thật.', 'Made up for the demonstration page.'],
};

const rdap = (status: number, object: object, headers: Readonly<Record<string, string>> = {}): SampleAnswer => ({
  status,
  headers: { 'content-type': 'application/rdap+json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify({ rdapConformance: ['rdap_level_0', AVAILABILITY_EXTENSION], notices: [NOTICE], ...object }),
  delay: 0,
});

const error = (status: number, title: string, more: object = {}, headers?: Readonly<Record<string, string>>): SampleAnswer =>
  rdap(status, { errorCode: status, title, ...more }, headers);

const said = (more: object): object => ({ tenmien_availability: { source: 'registrar', sample: true, ...more } });

const registered = (name: string, expiry: string, inactive: boolean): SampleAnswer =>
  rdap(200, {
    objectClassName: 'domain',
    ldhName: name,
    status: inactive ? ['inactive'] : ['active'],
    events: [{ eventAction: 'expiration', eventDate: expiry }],
    entities: [
      {
        objectClassName: 'entity',
        roles: ['registrar'],
        vcardArray: ['vcard', [['version', {}, 'text', '4.0'], ['fn', {}, 'text', 'Nhà đăng ký mẫu']]],
      },
    ],
    ...said({ source: 'registry' }),
  });

const notFound = (more: object): SampleAnswer => error(404, 'Not Found', said(more));

function answerFor(name: string, entry: Entry | undefined): SampleAnswer {
  switch (entry?.kind) {
    case undefined:
      return notFound({ state: 'no-record' });
    case 'registered':
      return registered(name, entry.expiry, entry.inactive === true);
    case 'free':
      return notFound({ state: 'free' });
    case 'reserved':
      return notFound({ state: 'not-registrable', reason: 'reserved' });
    case 'busy':
      return error(429, 'Too Many Requests', {}, { 'retry-after': '30' });
    case 'slow':
      return { ...notFound({ state: 'no-record' }), delay: 6_000 };
    case 'silent':
      return { ...notFound({ state: 'no-record' }), delay: 30_000 };
    case 'down':
      return error(503, 'Service Unavailable');
    case 'garbage':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Xin chào</title>', delay: 0 };
  }
}

/** Answers a path below the service's base address: `/help` or `/domain/<name>` (RFC 9082, section 3). */
export function answerSample(path: string): SampleAnswer {
  if (path === '/help') return rdap(200, {});
  const name = /^\/domain\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(path)?.[1]?.toLowerCase();
  if (!name) return error(400, 'Bad Request');
  const label = name.split('.')[0]!;
  return answerFor(name, Object.hasOwn(sampleRegistry, label) ? sampleRegistry[label] : undefined);
}
