// The elements in the emulated DOMs in which hosts test their own pages: nothing throws and nothing is printed, although much of a browser is missing.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./emulated.ts', import.meta.url));

describe('the elements in an emulated DOM', () => {
  for (const emulator of ['jsdom', 'happy-dom'])
    it(`are imported, registered, drawn and used in ${emulator}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, emulator], {
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'drawn in both languages\n', stderr: '' });
    });
});
