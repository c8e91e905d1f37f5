// The scripts in Storybook's pages: selects stories over its channel and waits for their end, asks axe about frames, reads docs pages.

import type { Page } from 'puppeteer-core';
import { widgets } from '../../../src/contract.ts';
import { elementsOf, type Manifest } from '../../build/element-facts.ts';
import { join } from 'node:path';
import { readJson, root } from '../../lib/release.ts';

type Listener = (data: never) => void;

/** The global of Storybook's preview over which its parts talk. */
interface Preview {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Record<'on' | 'off', (event: string, listener: Listener) => void> & {
    emit(event: string, data: unknown): void;
  };
}

interface Played {
  /** Failed assertions, errors, violations found by Storybook's own axe. */
  readonly found: string[];
  /** Console texts that the story expects. */
  readonly logs: readonly string[];
  /** Events that the actions panel shows. */
  readonly actions: readonly string[];
}

/** Runs in the preview: sets the toolbar. */
export const choose = (globals: Readonly<Record<string, string>>): void =>
  (globalThis as unknown as Preview).__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });

/** Runs in the preview: selects a story and waits for its end. */
export function play(storyId: string): Promise<Played> {
  type Result = { violations?: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
  type Finished = { storyId: string; status: 'success' | 'error'; reporters: { result: Result }[] };
  type Failure = { message?: string; title?: string } | string;
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Preview;
  return new Promise((resolve) => {
    const found: string[] = [];
    const actions: string[] = [];
    let logs: readonly string[] = [];
    const fail = (error: Failure): void =>
      // The rest of a message is a copy of the page.
      void found.push(
        (typeof error === 'string' ? error : (error.message ?? error.title ?? 'failed')).split('\n\n')[0]!,
      );
    const end = (status: Finished['status']): void => {
      for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
      if (status === 'error' && !found.length) fail('did not end well');
      resolve({ found, logs, actions });
    };
    const listeners: Record<string, Listener> = {
      storyPrepared: ({ parameters }: { parameters: { logs?: string[] } }) => (logs = parameters.logs ?? []),
      'storybook/actions/action-event': ({ data: { name } }: { data: { name: string } }) => void actions.push(name),
      playFunctionThrewException: fail,
      storyThrewException: fail,
      storyErrored: fail,
      unhandledErrorsWhilePlaying: (errors: Failure[]) => errors.forEach(fail),
      storyMissing: () => end('error'),
      storyFinished: ({ storyId: ended, status, reporters }: Finished) => {
        if (ended !== storyId) return;
        for (const { id, nodes } of reporters.flatMap(({ result }) => result.violations ?? []))
          fail(`axe, ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`);
        end(status);
      },
    };
    for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/**
 * Violations of the pages in a story's frames. Of a page that was opened at a part, only this part is asked about: the tool of a builder.
 * @param axe its script
 */
export async function axeInFrames(page: Page, axe: string): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.mainFrame().childFrames()) {
    await frame.evaluate(axe);
    const lines = await frame.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
        document.querySelector(':target') ?? document,
        {
          iframes: false,
          // The page around a frame has the landmark and the heading.
          rules: { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } },
        },
      );
      return violations.map(({ id, nodes }) => `axe in the frame, ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    found.push(...lines);
  }
  return found;
}

const facts = elementsOf(readJson<Manifest>(join(root, 'custom-elements.json')));

export const eventNames = (): string[] => [...new Set(facts.flatMap(({ events }) => events.map(({ name }) => name)))];

/** The names of the contract and the manifest that a docs page does not show, with the control that a person may use. */
export async function namesMissing(page: Page, title: string): Promise<string[]> {
  const tag = `tenmien-${title.split('/').at(-1)!.toLowerCase()}`;
  const { properties, events, cssProperties } = facts.find((one) => one.tag === tag)!;
  const settings = [...widgets.find((one) => one.tag === tag)!.attributes, ...properties.map(({ name }) => name)];
  const others = [...events, ...cssProperties].map(({ name }) => name);
  await page.waitForSelector('.docblock-argstable tbody tr td', { timeout: 60_000 });
  const rows = await page.$$eval('.docblock-argstable tbody tr', (all) =>
    all.map((row) => ({
      name: row.querySelector('td')?.textContent.trim() ?? '',
      isControlled: row.querySelector('td:last-child :is(input, select, textarea, button)') !== null,
    })),
  );
  return [...settings, ...others].flatMap((name) => {
    const row = rows.find((one) => one.name === name);
    if (!row) return [`${title}: the docs page has no ${name}`];
    return settings.includes(name) && !row.isControlled ? [`${title}: ${name} has no control`] : [];
  });
}
