// `node rehost.mjs https://your.host/ [--programme programme.json] [folder]`, beside the unpacked files of a release.
// Requires only Node.

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rehost as rehostWith, Refused, type RehostOptions } from './rehost.ts';

/** Inserted by the build. */
declare const RELEASE: string;

/** @returns the former address of the pages */
export const rehost = (options: Omit<RehostOptions, 'version'>): Promise<string | undefined> =>
  rehostWith({ ...options, version: RELEASE });

const USAGE = `node rehost.mjs https://your.host/ [--programme programme.json] [--lang vi|en] [folder]

Làm lại các trang tĩnh cho địa chỉ của bạn, theo tệp chương trình nếu có. 0: xong. 1: tệp bị từ chối, không có gì thay đổi. 2: lệnh sai.
Makes the static pages anew for your address, by a programme file where one is given. 0: done. 1: refused, nothing changed. 2: wrong use.
`;

/** Replaces control characters, so that a file's content cannot send commands to the terminal. */
const plain = (line: string): string => line.replace(/[\p{Cc}\p{Cf}]/gu, '?');

function fail(code: number, lines: readonly string[]): void {
  process.stderr.write(`${lines.map(plain).join('\n')}\n`);
  process.exitCode = code;
}

async function run(program: string): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { programme: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return void process.stdout.write(USAGE);
    const [address = '', folder = dirname(program), ...more] = positionals;
    if (
      !/^https?:\/\//.test(address) ||
      !URL.canParse(address) ||
      more.length ||
      (values.lang && !['vi', 'en'].includes(values.lang))
    ) {
      process.stderr.write(USAGE);
      process.exitCode = 2;
      return;
    }
    const programme = values.programme === undefined ? undefined : readFileSync(values.programme, 'utf8');
    const from = await rehost({ folder, address, programme, language: values.lang === 'en' ? 'en' : 'vi' });
    process.stdout.write(`${from ? `${from} → ` : ''}${new URL('./', address).href}\n`);
  } catch (error) {
    if (error instanceof Refused) {
      const head = process.argv.includes('en')
        ? 'The programme file is refused; nothing was changed:'
        : 'Tệp chương trình bị từ chối; không có gì thay đổi:';
      return fail(1, [head, ...error.lines]);
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^(ERR_PARSE_ARGS|E[A-Z]+$)/.test(code)) throw error;
    fail(2, [(error as Error).message]);
  }
}

const [, program] = process.argv;
if (program && resolve(program) === fileURLToPath(import.meta.url)) await run(program);
