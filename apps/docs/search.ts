// The search field on the pages of the manual. The index loads when the field gets the focus.

import { fetchText } from '../../src/base/http.ts';
import type { ManualEntry } from './entries.ts';
import { finder, type SearchHit } from './find.ts';

const isVietnamese = document.documentElement.lang === 'vi';
const say = (vi: string, en: string): string => (isVietnamese ? vi : en);

const area = document.querySelector('search')!;
const field = area.querySelector('input')!;
const status = area.querySelector('[role=status]')!;
const list = area.querySelector('ol')!;

let loaded: Promise<(words: string) => SearchHit[]> | undefined;
const load = (): Promise<(words: string) => SearchHit[]> =>
  (loaded ??= fetchText('search.json')
    .then((text) => JSON.parse(text) as ManualEntry[])
    .then(finder)
    .catch((error: unknown) => {
      // The next typed character tries again.
      loaded = undefined;
      throw error;
    }));

function item({ entry: { id, title, page }, excerpt }: SearchHit): HTMLLIElement {
  const [line, link, words] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('span'),
  ];
  link.href = id;
  link.textContent = title === page ? title : `${title} – ${page}`;
  words.className = 'small';
  words.textContent = excerpt;
  line.append(link, words);
  return line;
}

function show(words: string, found: readonly SearchHit[]): void {
  list.replaceChildren(...found.map(item));
  status.textContent = !words
    ? ''
    : found.length
      ? say(`${found.length} mục`, `${found.length} ${found.length === 1 ? 'section' : 'sections'}`)
      : say('Không tìm thấy. Thử ít chữ hơn.', 'Nothing found. Try fewer words.');
}

async function search(): Promise<void> {
  const words = field.value.trim();
  try {
    const find = await load();
    // Ignores the results of an older query.
    if (words === field.value.trim()) show(words, words ? find(words) : []);
  } catch {
    list.replaceChildren();
    status.textContent = say(
      'Không tải được mục lục tìm kiếm. Hãy thử lại.',
      'The index did not come. Please try again.',
    );
  }
}

area.hidden = false;
field.addEventListener('focus', () => void load().catch(() => undefined));
field.addEventListener('input', () => void search());
// After a step back in the history, the field still has its text.
if (field.value) void search();
