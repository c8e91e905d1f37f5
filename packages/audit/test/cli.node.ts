// The program itself: what it says of wrong tables, where it writes, how it goes on after it was killed, what it tells of the last run.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { headLines } from '../../../src/embed/snippet/head-tags.ts';
import { writeSnippet } from '../../../src/embed/snippet/write-snippet.ts';
import { parseSnapshot } from '../../../src/progress/snapshot.ts';
import { hostAnswer, release } from './made/files.ts';
import { tableOf, type MadePortal } from './made/run.ts';
import { createGround, send, type Ground } from './made/server.ts';
import { addressSettings } from '../../../src/embed/settings.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('tenmien-audit', () => {
  let ground: Ground;
  let folder = '';
  let host = '';
  beforeEach(async () => {
    ground = createGround();
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    host = `${await ground.open((request, response) => send(response, hostAnswer(request.url!)))}/ok/`;
    writeFileSync(join(folder, 'release.json'), JSON.stringify(release));
  });
  afterEach(async () => {
    await ground.close();
    rmSync(folder, { recursive: true });
  });

  const argumentsOf = (...more: readonly string[]): string[] => [
    ...[
      '--import',
      'tsx',
      cli,
      join(folder, 'portals.csv'),
      '--contact',
      'a@b.vn',
      '--release',
      join(folder, 'release.json'),
    ],
    ...['--out', join(folder, 'out'), ...more],
  ];
  const start = (...more: readonly string[]) => spawn(process.execPath, argumentsOf(...more), { cwd: root });
  async function run(...more: readonly string[]): Promise<{ code: number | null; out: string; error: string }> {
    const child = start(...more);
    let [out, error] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (error += data.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, out, error };
  }
  const put = (text: string): void => writeFileSync(join(folder, 'portals.csv'), text);
  const result = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
  const settings = addressSettings({ widget: 'banner', language: 'vi', province: 'thai-nguyen' });
  const good = (): string => {
    const site = { host, version: release.version, integrity: release.integrity };
    return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${headLines(site).join('')}</head><body>${writeSnippet(settings, 'link', site)}</body></html>`;
  };
  const portal = (name: string, page: () => string, wait = 0): Promise<MadePortal> =>
    ground
      .open((request, response) => {
        const answer = () =>
          send(
            response,
            request.url === '/'
              ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page() }
              : { status: 404 },
          );
        setTimeout(answer, request.url === '/' ? wait : 0);
      })
      .then((address) => ({ name, address }));

  it('reports errors of a table by row and column, in both languages, without a request', async () => {
    put('Tên cổng;Cơ quan;Địa chỉ;Tỉnh;Khối\nA;;khong-phai;Atlantis;Biểu mẫu\nB;UBND xã B;http://10.0.0.1/;;\n');
    const { code, error } = await run();
    assert.equal(code, 2);
    for (const text of [
      'Dòng 2, cột “Cơ quan”: Ô trống.',
      'Row 2, column “Body”: The cell is empty.',
      'Dòng 2, cột “Địa chỉ”: “khong-phai” không phải địa chỉ web.',
      'Dòng 2, cột “Tỉnh”: “Atlantis” không phải tên tỉnh nào',
      'Dòng 2, cột “Khối cần có”: “Biểu mẫu” không phải khối nào.',
      'Dòng 3, cột “Địa chỉ”: “http://10.0.0.1/” là địa chỉ trong mạng nội bộ.',
    ])
      assert(error.includes(text), `${text}\n${error}`);
    assert.equal(ground.asked.length, 0);
    assert(!existsSync(join(folder, 'out')));
  });

  it('requires a contact by which administrators can reach the person who asks', () => {
    put('name,body,address\nA,B,https://a.vn/\n');
    const env = { ...process.env };
    delete env['TENMIEN_AUDIT_CONTACT'];
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', cli, join(folder, 'portals.csv')], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /--contact .*thư điện tử/);
  });

  it('writes a report, tables, a feed and letters into its own folder and nowhere else', async () => {
    const hostile = '<script>alert(1)</script>';
    put(
      tableOf([
        await portal('Cổng A', good),
        await portal(
          '=cmd|A1',
          () =>
            `<!doctype html><html lang="vi"><p>Miễn phí tên miền id.vn ${hostile.replaceAll('<', '&lt;')}\u001b[31m</p>`,
        ),
      ]),
    );
    mkdirSync(join(folder, 'home'));
    const figures = {
      version: 1,
      province: 'thai-nguyen',
      asOf: '2026-11-01',
      source: { title: 'Chỉ thị' },
      total: 3295,
    };
    writeFileSync(join(folder, 'figures.json'), JSON.stringify(figures));
    const before = readdirSync(folder);
    const { code, out } = await run('--allow-private', '--figures', join(folder, 'figures.json'));
    assert.equal(code, 0, out);
    assert.match(out, /✓ Đang hiện +Cổng A/);
    assert.match(out, /1 trên 2 cổng có Chương trình/);
    assert(![...out].some((letter) => letter === '\u001b'));
    assert.deepEqual(readdirSync(folder).sort(), [...before, 'out'].sort());
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), [
      'en.html',
      'feed.json',
      'index.html',
      'letters',
      'portals.csv',
      'portals.json',
    ]);
    assert.deepEqual(readdirSync(join(folder, 'out/letters')).sort(), ['3.en.txt', '3.vi.txt']);
    for (const page of ['index.html', 'en.html']) {
      const html = result(page);
      assert(!html.includes('<script'), page);
      assert(html.includes('&lt;script&gt;alert(1)'), page);
      assert.match(
        html,
        /Content-Security-Policy" content="default-src &#39;none&#39;|Content-Security-Policy" content="default-src 'none'/,
      );
    }
    assert.match(result('portals.csv'), /"?'=cmd\|A1/);
    assert.match(result('letters/3.vi.txt'), /Kính gửi người quản trị cổng thông tin,[\s\S]*loader\.js/);
    const feed = parseSnapshot(JSON.parse(result('feed.json')));
    assert(feed.ok);
    assert.equal(feed.value.total, 3295);
    assert.deepEqual(feed.value.groups, { portals: { size: 2, registered: 1 } });
    assert.deepEqual(feed.value.targets, [
      { by: `${result('portals.json').slice(20, 24)}-12-31`, atLeast: false, percent: 100, of: 'portals' },
    ]);
  });

  it('reports the changes since the last run', async () => {
    const none = '<!doctype html><html lang="vi"><p>Tin</p>';
    let pages = [good(), good(), none, none];
    const portals = await Promise.all(
      ['same', 'lost', 'mended', 'gone'].map((name, at) => portal(name, () => pages[at]!)),
    );
    put(tableOf(portals));
    assert.equal((await run('--allow-private')).code, 0);
    pages = [good(), none, good(), none];
    put(tableOf([...portals.slice(0, 3), await portal('new', () => none)]));
    assert.equal((await run('--allow-private')).code, 0);
    const { portals: now, before } = JSON.parse(result('portals.json')) as {
      portals: { portal: { name: string }; change: string }[];
      before: { gone: string[] };
    };
    assert.deepEqual(
      now.map(({ portal: { name }, change }) => `${name} ${change}`),
      ['same same', 'lost lost', 'mended mended', 'new new'],
    );
    assert.deepEqual(before.gone, ['gone']);
  });

  it('continues after it was killed, and visits no portal twice', async () => {
    const portals = await Promise.all(Array.from({ length: 12 }, (_, at) => portal(`Cổng ${at}`, good, 150)));
    put(tableOf(portals));
    const isPage = ({ host: its, path }: { host: string; path: string }): boolean =>
      path === '/' && !host.includes(its);
    const child = start('--allow-private', '--at-once', '2');
    const path = join(folder, 'out/journal.jsonl');
    const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('{"key":"page '));
    while (!existsSync(path) || linesOf(readFileSync(path, 'utf8')).length < 4) await pause(5);
    child.kill('SIGKILL');
    await once(child, 'close');
    // A line that was being written.
    writeFileSync(path, '{"key":"page http://', { flag: 'a' });
    const known = linesOf(readFileSync(path, 'utf8'))
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { key: string }).key.replace('page ', ''));
    const { code, out } = await run('--allow-private', '--at-once', '2');
    assert.equal(code, 0, out);
    assert.match(out, /12 trên 12 cổng/);
    const counts = new Map<string, number>();
    for (const asked of ground.asked)
      counts.set(`${asked.host}${asked.path}`, (counts.get(`${asked.host}${asked.path}`) ?? 0) + 1);
    // What was answered and written down is not asked again: pages, robots.txt, files of the blocks.
    for (const address of known) assert.equal(counts.get(new URL(address).host + '/'), 1, address);
    const again = [...counts].filter(([, count]) => count > 1).map(([address]) => address);
    // Only what was on its way when the process ended, two portals at a time.
    assert(again.length <= 2, again.join(' '));
    assert.equal(ground.asked.filter(isPage).length, 12 + again.filter((address) => address.endsWith('/')).length);
    assert(!existsSync(path));
  });
});
