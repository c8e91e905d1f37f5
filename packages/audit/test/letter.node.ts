// Letters to administrators: who gets one, what it says was found, and whether it holds the lines that the report promises.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addressSettings } from '../../../src/embed/settings.ts';
import { writeSnippet } from '../../../src/embed/snippet/write-snippet.ts';
import { release } from './made/files.ts';
import { program } from './made/program.ts';
import { tableOf } from './made/run.ts';

describe('the letters of tenmien-audit', () => {
  const trial = program();
  const { run, put, result, good, portal } = trial;
  const letter = (row: number, language = 'vi'): string => result(`letters/${row}.${language}.txt`);
  const hasLetter = (row: number): boolean => existsSync(join(trial.its.folder, `out/letters/${row}.vi.txt`));

  it('say first what was found on the portal, and hold the lines for it', async () => {
    const frame = (): string => {
      const site = { host: trial.its.host, version: release.version, integrity: release.integrity };
      const settings = addressSettings({ widget: 'banner', language: 'vi', province: 'thai-nguyen' });
      return `<!doctype html><meta http-equiv="Content-Security-Policy" content="frame-src 'self'"><p>Tin</p>${writeSnippet(settings, 'iframe', site)}`;
    };
    const broken = (): string => good().replace('<p><a', '<p>Xem <a');
    put(tableOf([await portal('Khung', frame), await portal('Liên kết', broken)]));
    const { code, out } = await run('--allow-private');
    assert.equal(code, 0, out);
    const [first, second] = [letter(2), letter(3)];
    assert.match(
      first,
      /^Đề nghị cài[^\n]+\n\nKính gửi người quản trị cổng thông tin,\n\n1\. Điều thấy trên cổng, ngày \d{1,2}\/\d{1,2}\/\d{4}\nKhung, http:/,
    );
    assert.match(
      first,
      /– Content-Security-Policy của cổng \(frame-src\) chặn khung của khối “Giới thiệu”: thêm các dòng trong thư\./,
    );
    assert.match(first, /\n {4}frame-src 'self' http:/);
    assert.doesNotMatch(first, /loader\.js/);
    assert.match(letter(2, 'en'), /\n1\. What was found on the portal, /);
    assert.match(second, /đứng chung với chữ[\s\S]+Đoạn để dán thay cho đoạn đang có:\n {4}<p><a href=/);
    assert.match(second, /\n {4}<script[^\n]+loader\.js/);
  });

  it('are about a block that is lacking, and are not written for words that only an editor can change', async () => {
    const words = (): string => `${good()}<p>Miễn phí tên miền id.vn cho thanh niên.</p>`;
    const [lacks, wordy] = [await portal('Thiếu', good), await portal('Chữ', words)];
    put(tableOf([{ ...lacks, expected: 'banner, eligibility' }, wordy, await portal('Tốt', good)]));
    const { code, out } = await run('--allow-private');
    assert.equal(code, 0, out);
    assert.match(out, /! Cần sửa +Chữ +Câu “Miễn phí/);
    assert.deepEqual([2, 3, 4].map(hasLetter), [true, false, false]);
    assert.match(letter(2), /– Còn thiếu khối “Điều kiện”: dán liên kết trong thư vào trang\./);
    assert.match(letter(2), /\/e\/eligibility\/vi\/thai-nguyen\n/);
  });

  it('need a host of blocks, and the report says so where none is known', async () => {
    put(tableOf([await portal('Chưa có', () => '<!doctype html><p>Tin</p>')]));
    const without = await run('--allow-private');
    assert(!hasLetter(2));
    for (const text of [without.out, result('index.html')])
      assert.match(text, /Chưa có thư và liên kết .*: chạy lại với --host\./);
    const { out } = await run('--allow-private', '--host', trial.its.host);
    assert(hasLetter(2));
    for (const text of [out, result('index.html')]) assert.doesNotMatch(text, /chạy lại với --host\./);
  });
});
