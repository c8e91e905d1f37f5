// A made host of blocks: the files of two versions by their addresses, whole or with one fault each.

import { createHash } from 'node:crypto';
import { builtInProgramme } from '../../../../src/program/built-in-programme.ts';
import type { Release } from '../../src/builder.ts';

const SCRIPTS = [
  'loader',
  'links',
  'core',
  'banner',
  'eligibility',
  'availability',
  'progress',
  'details',
  'en',
  'later',
];
export const VERSION = '0.2.0';

export const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const codeOf = (name: string, version: string): string => `/* ${name} */ const release = { version: "${version}" };\n`;
const STYLE = 'a[href*="/e/"] { min-height: 1px }\n';

export const filesOf = (version: string): Record<string, string> => ({
  ...Object.fromEntries(SCRIPTS.map((name) => [`${name}.js`, codeOf(name, version)])),
  'embed.css': STYLE,
});

export const hashesOf = (version: string): Record<string, string> =>
  Object.fromEntries(Object.entries(filesOf(version)).map(([name, text]) => [name, sha384(text)]));

export const release: Release = {
  version: VERSION,
  integrity: hashesOf(VERSION),
  bytes: Object.fromEntries(Object.keys(filesOf(VERSION)).map((name) => [name, 1000])),
};

export interface Sent {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
/** The figures of the province, one of them of an earlier run of the audit. */
export const figures = {
  version: 1,
  province: 'thai-nguyen',
  asOf: '2026-11-01',
  source: { title: 'Báo cáo mẫu' },
  total: 3295,
  groups: { portals: { size: 9, registered: 1 } },
  targets: [
    { by: '2026-12-31', count: 5000 },
    { by: '2025-12-31', percent: 100, of: 'portals' },
  ],
};

const SHARED = { 'access-control-allow-origin': '*' };

function fileAt(path: string): Sent {
  const [, version, name] = /^w\/(\d+\.\d+\.\d+|0)\/([\w.]+)$/.exec(path) ?? [];
  const page = /^[ef]\/\w+\/(?:vi|en)(?:\/[a-z-]+)?$/.test(path);
  if (page) return { headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Trang của khối</p>' };
  const text =
    path === 'data/programme.json'
      ? builtInProgramme()
      : path === 'data/thai-nguyen.json'
        ? JSON.stringify(figures)
        : version && name === 'integrity.json'
          ? JSON.stringify(hashesOf(version))
          : version && (version !== '0' || name === 'loader.js')
            ? filesOf(version === '0' ? VERSION : version)[name!]
            : undefined;
  if (text === undefined) return { status: 404, body: '' };
  return { headers: { 'content-type': TYPES[path.split('.').at(-1)!]!, ...SHARED }, body: text };
}

/** The faults of hosts, by the folder that stands before their files. */
const FAULTS: Readonly<Record<string, (path: string, sent: Sent) => Sent>> = {
  ok: (_, sent) => sent,
  changed: (path, sent) => (path.endsWith('loader.js') ? { ...sent, body: `${sent.body}alert(1)` } : sent),
  'changed-part': (path, sent) => (path.endsWith('banner.js') ? { ...sent, body: `${sent.body}alert(1)` } : sent),
  gone: (path, sent) => (path.endsWith('loader.js') ? { status: 404, body: '' } : sent),
  'gone-part': (path, sent) => (path.endsWith('links.js') ? { status: 404, body: '' } : sent),
  'gone-style': (path, sent) => (path.endsWith('embed.css') ? { status: 404, body: '' } : sent),
  'not-shared': (path, sent) =>
    path.startsWith('w/') ? { ...sent, headers: { 'content-type': sent.headers!['content-type']! } } : sent,
  type: (path, sent) =>
    path.endsWith('loader.js')
      ? { ...sent, headers: { ...SHARED, 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' } }
      : sent,
  refused: (path, sent) => (path.endsWith('programme.json') ? { ...sent, body: '{"version":1}' } : sent),
  'no-programme': (path, sent) => (path.endsWith('programme.json') ? { status: 404, body: '' } : sent),
  'own-programme': (path, sent) =>
    path.endsWith('programme.json') ? { ...sent, headers: { 'content-type': 'application/json' } } : sent,
  'no-frames': (path, sent) =>
    path.startsWith('f/') ? { ...sent, headers: { ...sent.headers, 'x-frame-options': 'DENY' } } : sent,
  'own-frames': (path, sent) =>
    path.startsWith('f/')
      ? { ...sent, headers: { ...sent.headers, 'content-security-policy': "frame-ancestors 'self'" } }
      : sent,
  'no-page': (path, sent) => (/^[ef]\//.test(path) ? { status: 404, body: '' } : sent),
};

export function hostAnswer(url: string): Sent {
  const [, fault, path] = /^\/([\w-]+)\/([^?]*)/.exec(url) ?? [];
  const change = fault ? FAULTS[fault] : undefined;
  return change ? change(path!, fileAt(path!)) : { status: 404, body: '' };
}
