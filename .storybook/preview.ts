// The toolbar of every story: language of the page, colours and day of the elements.

import type { Preview } from '@storybook/web-components-vite';

const toolbar = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

export default {
  globalTypes: {
    lang: toolbar('Ngôn ngữ', 'globe', [
      ['vi', 'Tiếng Việt'],
      ['en', 'English'],
    ]),
    theme: toolbar('Màu', 'contrast', [
      ['auto', 'Theo thiết bị'],
      ['light', 'Sáng'],
      ['dark', 'Tối'],
    ]),
    today: toolbar('Ngày', 'calendar', [
      ['2026-11-20', '20/11/2026'],
      ['2026-12-31', '31/12/2026'],
      ['2027-01-01', '01/01/2027'],
      ['', 'Hôm nay'],
    ]),
  },
  initialGlobals: { lang: 'vi', theme: 'auto', today: '2026-11-20' },
  decorators: [
    (story, { globals, args }) => {
      document.documentElement.lang = String(globals['lang']);
      // A story with its own day or colours keeps them.
      return story({ args: { theme: globals['theme'], today: globals['today'], ...args } });
    },
  ],
} satisfies Preview;
