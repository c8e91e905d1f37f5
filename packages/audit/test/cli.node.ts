// The program itself: what it says of wrong tables, where it writes, how it goes on after it was killed, what it tells of the last run.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { selfSigned } from '../../../tools/lib/certificate.ts';
import { cli, program, root } from './made/program.ts';
import { tableOf } from './made/run.ts';

describe('tenmien-audit', () => {
  const trial = program();
  const { start, run, put, result, good, portal } = trial;

  it('reports errors of a table by row and column, in both languages, without a request', async () => {
    put('Tên cổng;Cơ quan;Địa chỉ;Tỉnh;Khối\nA;;khong-phai;Atlantis;Biểu mẫu\nB;UBND xã B;http://10.0.0.1/;;\n');
    const { code, error } = await run();
    assert.equal(code, 2);
    for (const text of [
      'Dòng 2, cột “Cơ quan”: Ô trống.',
      'Row 2, column “Body”: The cell is empty.',
      'Dòng 2, cột “Địa chỉ”: “khong-phai” không phải một địa chỉ web.',
      'Dòng 2, cột “Tỉnh”: “Atlantis” không phải tên tỉnh nào',
      'Dòng 2, cột “Khối cần có”: “Biểu mẫu” không phải khối nào.',
      'Dòng 3, cột “Địa chỉ”: “http://10.0.0.1/” là địa chỉ trong mạng nội bộ, ',
    ])
      assert(error.includes(text), `${text}\n${error}`);
    assert.equal(trial.its.asked.length, 0);
    assert(!existsSync(join(trial.its.folder, 'out')));
  });

  it('requires a contact by which administrators can reach the person who asks', () => {
    put('name,body,address\nA,B,https://a.vn/\n');
    const env = { ...process.env };
    delete env['TENMIEN_AUDIT_CONTACT'];
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', cli, join(trial.its.folder, 'portals.csv')],
      {
        cwd: root,
        env,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 2);
    assert.match(stderr, /^--contact \?: cần một thư điện tử .* · an e-mail or https:\/\/ address is needed/);
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
    mkdirSync(join(trial.its.folder, 'home'));
    const before = readdirSync(trial.its.folder);
    const { code, out } = await run('--allow-private');
    assert.equal(code, 0, out);
    assert.match(out, /✓ Đang hiện +Cổng A/);
    assert.match(out, /1 trên 2 cổng có Chương trình/);
    assert(![...out].some((letter) => letter === '\u001b'));
    assert.deepEqual(readdirSync(trial.its.folder).sort(), [...before, 'out'].sort());
    assert.deepEqual(readdirSync(join(trial.its.folder, 'out')).sort(), [
      'en.html',
      'feed.json',
      'index.html',
      'letters',
      'portals.csv',
      'portals.json',
    ]);
    assert.deepEqual(readdirSync(join(trial.its.folder, 'out/letters')).sort(), ['3.en.txt', '3.vi.txt']);
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
  });

  it('names a file that it cannot use before anything is asked, in both languages', async () => {
    const { code, error } = await run();
    assert.equal(code, 2);
    assert.match(error, /^Bảng cổng .*: không có tệp này\.\nThe table of portals .*: there is no such file\.\n$/);
    put(tableOf([await portal('Cổng A', good)]));
    writeFileSync(join(trial.its.folder, 'figures.json'), '{"version":1');
    const wrong = await run('--allow-private', '--figures', join(trial.its.folder, 'figures.json'));
    assert.equal(wrong.code, 2);
    assert.match(wrong.error, /^Tệp số liệu .*: không có số liệu nào đọc được.*\nThe feed .*: has no figure/);
    assert.deepEqual(trial.its.asked, []);
  });

  it(
    'trusts the certificates that the machine is told to trust, under their own names, and no others',
    { skip: spawnSync('openssl', ['version']).status !== 0 && 'openssl is not installed' },
    async () => {
      const tls = ['trusted', 'unknown'].map((name) => {
        const place = join(trial.its.folder, name);
        mkdirSync(place);
        const { key, certificate } = selfSigned(place);
        return { certificate, key: readFileSync(key), cert: readFileSync(certificate) };
      });
      const [trusted, unknown] = await Promise.all(tls.map((one, at) => portal(`Cổng ${at}`, good, 0, one)));
      const misnamed = { name: 'Cổng 2', address: trusted!.address.replace('127.0.0.1', 'localhost') };
      put(tableOf([trusted!, unknown!, misnamed]));
      trial.set({ NODE_EXTRA_CA_CERTS: tls[0]!.certificate });
      const { code, out } = await run('--allow-private');
      assert.equal(code, 0, out);
      const { portals } = JSON.parse(result('portals.json')) as { portals: { outcome: string }[] };
      assert.deepEqual(
        portals.map(({ outcome }) => outcome),
        ['page', 'certificate', 'certificate'],
      );
      assert.match(result('index.html'), /Chứng thư số của cổng là tự ký/);
      assert.match(result('index.html'), /Chứng thư số của cổng được cấp cho tên khác/);
    },
  );

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
      path === '/' && !trial.its.host.includes(its);
    const child = start('--allow-private', '--at-once', '2');
    const path = join(trial.its.folder, 'out/journal.jsonl');
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
    for (const asked of trial.its.asked)
      counts.set(`${asked.host}${asked.path}`, (counts.get(`${asked.host}${asked.path}`) ?? 0) + 1);
    // What was answered and written down is not asked again: pages, robots.txt, files of the blocks.
    for (const address of known) assert.equal(counts.get(new URL(address).host + '/'), 1, address);
    const again = [...counts].filter(([, count]) => count > 1).map(([address]) => address);
    // Only what was on its way when the process ended, two portals at a time.
    assert(again.length <= 2, again.join(' '));
    assert.equal(trial.its.asked.filter(isPage).length, 12 + again.filter((address) => address.endsWith('/')).length);
    assert(!existsSync(path));
  });
});
