#!/usr/bin/env node
// `tenmien-programme`: checks a programme file and prints its content. Only this file of the command has side effects.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCivilDate, type CivilDate } from './base/civil-date.ts';
import { checkReport } from './embed/programme-report/report.ts';
import type { SiteLanguage } from './localization/language.ts';

const USAGE = `tenmien-programme check FILE [--on YYYY-MM-DD] [--lang vi|en]

Đọc một tệp chương trình, nói từng ưu đãi và thử từng ví dụ trong đó; --on nói ưu đãi nào đang có vào ngày ấy.
Reads a programme file, tells what each offer says and tries its examples; --on tells what stands on that day.
0: tệp đúng · the file holds. 1: bị từ chối · refused. 2: lệnh sai · wrong use.
`;

class UsageError extends Error {}

interface Order {
  readonly file: string;
  readonly on: CivilDate | undefined;
  readonly language: SiteLanguage;
}

function orderOf(args: string[]): Order | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { on: { type: 'string' }, lang: { type: 'string', default: 'vi' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return 'help';
  const [command, file, ...more] = positionals;
  if (command !== 'check' || !file || more.length) throw new UsageError();
  if (values.lang !== 'vi' && values.lang !== 'en') throw new UsageError(`--lang ${values.lang}: vi, en`);
  const day = values.on === undefined ? undefined : parseCivilDate(values.on);
  if (day && !day.ok) throw new UsageError(`--on ${values.on}: YYYY-MM-DD`);
  return { file, on: day?.value, language: values.lang };
}

/** Replaces control characters, so that the content of a file cannot control the terminal. */
const plain = (line: string): string => line.replace(/[\p{Cc}\p{Cf}]/gu, '?');

function fail(message: string): void {
  process.stderr.write(`${message ? `tenmien-programme: ${plain(message)}\n\n` : ''}${USAGE}`);
  process.exitCode = 2;
}

try {
  const order = orderOf(process.argv.slice(2));
  if (order === 'help') process.stdout.write(USAGE);
  else {
    const { ok, lines } = checkReport(readFileSync(order.file, 'utf8'), order.on, order.language);
    process.stdout.write(`${lines.map(plain).join('\n')}\n`);
    process.exitCode = ok ? 0 : 1;
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof UsageError || /^(ERR_PARSE_ARGS|E[A-Z]+$)/.test(code)) fail((error as Error).message);
  else throw error;
}
