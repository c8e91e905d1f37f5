// A story as a test: its settings, its act, and the words that a person then reads, in the language of the page.

import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { wordsOf } from '../../test/text-of.ts';
import type { Args } from './elements.ts';

export type Story = StoryObj<Args>;

/** Words in Vietnamese and in English. */
export type Says = readonly [vi: string, en: string];

/** What a person does in a story. */
export type Act = (canvas: HTMLElement, say: (says: Says) => string) => Promise<void>;

/** Milliseconds: enough for a machine with other work. */
const PATIENCE = { timeout: 10_000 };

/** Waits for what a function finds. */
export const found = <Found>(find: () => Found | null | undefined): Promise<Found> =>
  waitFor(() => {
    const it = find();
    if (it === null || it === undefined) throw new Error(`not found: ${find}`);
    return it;
  }, PATIENCE);

export const until = (isSo: () => void): Promise<void> => waitFor(isSo, PATIENCE);

/** A story's play function: what is done, then what is read. */
export const plays =
  (says: Says, act?: Act): NonNullable<Story['play']> =>
  async ({ canvasElement, globals }) => {
    const say = ([vi, en]: Says) => (globals['lang'] === 'en' ? en : vi);
    await act?.(canvasElement, say);
    await until(() => expect(wordsOf(canvasElement)).toContain(say(says)));
  };

/** A story of an element. */
export const state = (args: Args, says: Says, act?: Act): Story => ({ args, play: plays(says, act) });

/** A story whose element tells the host of a mistake, in the console. @param logs codes in ERRORS.md */
export const telling = (logs: readonly string[], story: Story): Story => ({ ...story, parameters: { logs } });
