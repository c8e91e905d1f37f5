// `npm run bench:audit [portals …]`: the built audit on made portals that answer in 150–2,000 ms, each a host of its own. Prints seconds, the
// most memory, and how many questions one host had at a time. Needs `npm run build` first, and Linux for the memory.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/audit/cli.js');
if (!existsSync(cli)) throw new Error('dist/audit is not there: npm run build');
const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'bench-audit-'));

/** The most memory that a process had, in MB, where the system tells. */
const mostMemory = (pid) => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

async function measure(count) {
  const portals = spawn(process.execPath, [join(root, 'scripts/bench/portals.mjs'), String(count)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const [{ addresses }] = await once(portals, 'message');
    const table = join(folder, 'portals.csv');
    const rows = addresses.map((address, at) => `Cổng ${at},UBND xã ${at},${address},Ninh Bình`);
    writeFileSync(table, ['Tên cổng,Cơ quan,Địa chỉ,Tỉnh', ...rows].join('\n'));
    const out = join(folder, String(count));
    const started = performance.now();
    const options = ['--contact', 'bench@example.vn', '--out', out, '--allow-private', '--quiet'];
    const audit = spawn(cli, [table, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    let memory = 0;
    const timer = setInterval(() => (memory = Math.max(memory, mostMemory(audit.pid))), 200);
    let said = '';
    audit.stdout.on('data', (data) => (said += data));
    const [code] = await once(audit, 'close');
    clearInterval(timer);
    if (code !== 0) throw new Error(`the audit ended with ${code}`);
    const seconds = (performance.now() - started) / 1000;
    portals.send('tell');
    const [{ asked, mostAtOnce }] = await once(portals, 'message');
    console.log(
      `${count} portals: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB, ${asked} questions, at most ${mostAtOnce} at a time per host. ${said.trim()}`,
    );
  } finally {
    portals.kill();
  }
}

try {
  for (const count of counts.length ? counts : [850, 1700, 3400]) await measure(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
