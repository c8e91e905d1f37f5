// `npm run bench:audit [-- portals …]`: runs the built audit on sample portals. Prints seconds, peak memory, and the maximum of parallel requests
// to one host. Needs `npm run build` first, and Linux for the memory.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/release.ts';
import { openPortals } from './portals.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-audit-'));

/** Peak memory of a process in MB; 0 if the process has ended. */
function mostMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function measure(count: number): Promise<void> {
  const portals = await openPortals(count);
  try {
    const table = join(folder, 'portals.csv');
    const rows = portals.addresses.map((address, at) => `Cổng ${at},UBND xã ${at},${address},Ninh Bình`);
    writeFileSync(table, ['Tên cổng,Cơ quan,Địa chỉ,Tỉnh', ...rows].join('\n'));
    const started = performance.now();
    const options = [
      '--contact',
      'bench@example.vn',
      '--out',
      join(folder, String(count)),
      '--allow-private',
      '--quiet',
    ];
    const audit = spawn(join(root, 'dist/audit/cli.js'), [table, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    let memory = 0;
    const timer = setInterval(() => (memory = Math.max(memory, mostMemory(audit.pid!))), 200);
    let said = '';
    audit.stdout.on('data', (data: Buffer) => (said += data.toString()));
    const [code, signal] = (await once(audit, 'close')) as [number | null, string | null];
    clearInterval(timer);
    if (code !== 0) throw new Error(`the audit ended with ${code ?? signal}`);
    const { asked, mostAtOnce } = portals.counts;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${count} portals: ${seconds} s, ${memory.toFixed(0)} MB, ${asked} questions, at most ${mostAtOnce} at a time per host. ${said.trim()}`,
    );
  } finally {
    portals.stop();
  }
}

const counts = process.argv.slice(2).map(Number);
try {
  for (const count of counts.length ? counts : [850, 1700, 3400]) await measure(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
