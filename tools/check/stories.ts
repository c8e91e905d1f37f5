// Builds Storybook and walks it in Chromium: every story in both languages and both themes. Its play test passes, axe finds nothing, also in
// frames, and the console says nothing that the story does not expect. Docs pages have every name of the contract. Needs dist/site: npm run build.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPage, onProblem, openChromium, sleep } from '../lib/chromium.ts';
import { readJson, root } from '../lib/release.ts';
import { servePacked } from '../lib/serve.ts';
import { axeInFrames, choose, eventNames, namesMissing, play } from './stories/in-page.ts';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

const folder = mkdtempSync(join(tmpdir(), 'stories-'));
const problems: string[] = [];
const heard = new Set<string>();
let count = 0;

function build(): void {
  const program = createRequire(import.meta.url).resolve('storybook/internal/bin/dispatcher');
  const args = ['build', '--quiet', '--output-dir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`storybook build: ${stdout}${stderr}`);
}

async function walk(origin: string, entries: readonly Entry[]): Promise<void> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { browser, close } = await openChromium();
  try {
    const page = await newPage(browser);
    const said: string[] = [];
    onProblem(page, (problem) => said.push(problem));
    const open = async (): Promise<void> => {
      await page.goto(`${origin}/iframe.html`);
      await page.waitForFunction('globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue');
    };
    for (const lang of ['vi', 'en'])
      for (const theme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await open();
        await page.evaluate(choose, { lang, theme });
        for (const { id, title, name } of entries.filter(({ type }) => type === 'story')) {
          const { found, logs, actions } = await page.evaluate(play, id);
          const inFrames = await axeInFrames(page, axe);
          // An expected text may come after the end of its story, or not at all, because a page says a text once.
          for (let waits = 0; waits < 10 && !logs.every((log) => said.some((text) => text.includes(log))); waits++)
            await sleep(50);
          const all = [
            ...found,
            ...inFrames,
            ...said.splice(0).filter((text) => !logs.some((log) => text.includes(log))),
          ];
          problems.push(...all.map((problem) => `${title}, ${name} (${lang}, ${theme}): ${problem}`));
          count++;
          actions.forEach((action) => heard.add(action));
        }
      }
    for (const { id, title } of entries.filter(({ type }) => type === 'docs')) {
      await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
      problems.push(...(await namesMissing(page, title)), ...said.splice(0).map((problem) => `${title}: ${problem}`));
    }
  } finally {
    await close();
  }
}

try {
  build();
  // A browser asks for this file by itself.
  const server = await servePacked(folder, { '/favicon.ico': '' });
  const index = readJson<{ entries: Record<string, Entry> }>(join(folder, 'index.json'));
  await walk(server.origin, Object.values(index.entries));
  server.stop();
  problems.push(
    ...eventNames()
      .filter((name) => !heard.has(name))
      .map((name) => `no story shows ${name} among its actions`),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  problems.length ? problems.join('\n') : `${count} stories: each as it should be, in its language and theme.`,
);
process.exitCode = problems.length ? 1 : 0;
