import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutDescriptions } from '../../tools/build/strip-descriptions.ts';
import { isAmbiguous, messagesIn } from '../../tools/lib/messages.ts';
import { root } from '../../tools/lib/release.ts';

const elements = join(root, 'src/elements');
const sources = readdirSync(elements, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file): [file: string, code: string] => [file, readFileSync(join(elements, file), 'utf8')]);

describe('descriptions of messages', () => {
  it('every message that is unclear by itself has a description', () => {
    const bare = sources.flatMap(([file, code]) =>
      messagesIn(code)
        .filter(({ text, desc }) => isAmbiguous(text) && !desc?.trim())
        .map(({ text, line }) => `${file}:${line} ${text}`),
    );
    expect(bare).to.deep.equal([]);
  });

  it('the build removes every description and nothing else', () => {
    const whole = sources.flatMap(([, code]) => messagesIn(code));
    const stripped = sources.flatMap(([, code]) => messagesIn(withoutDescriptions(code)));
    expect(whole.filter(({ desc }) => desc).length).to.be.above(150);
    expect(stripped.filter(({ desc }) => desc !== undefined)).to.deep.equal([]);
    expect(stripped.map(({ text }) => text)).to.deep.equal(whole.map(({ text }) => text));
  });

  it('a description is removed around and inside another message', () => {
    expect(
      withoutDescriptions(
        "msg(str`a ${msg('b', { desc: 'inner' })} c`, {\n  desc: \"outer (,)\",\n}); f('x', { desc: 'kept' })",
      ),
    ).to.equal("msg(str`a ${msg('b')} c`); f('x', { desc: 'kept' })");
  });

  it('a message with options that the build cannot remove is refused', () => {
    for (const options of ['{ desc: note }', "{ id: 'x' }", "{ desc: 'x', id: 'y' }", '{}', 'options'])
      expect(() => messagesIn(`msg('a', ${options})`), options).to.throw('only a desc');
  });

  for (const text of [
    'Có',
    'Hỏi ở đâu',
    'ngày này chưa đến',
    '(hôm nay là ngày cuối)',
    '${} đã có người đăng ký',
    'Máy đang để ngày ${}',
  ])
    it(`“${text}” is unclear by itself`, () => expect(isAmbiguous(text)).to.equal(true));

  for (const text of ['Tên này hiện chưa dùng.', 'Máy đang để ngày ${}. Hãy sửa rồi mở lại trang.'])
    it(`“${text}” is clear by itself`, () => expect(isAmbiguous(text)).to.equal(false));
});
