// What every story has: the toolbar (language of the page, colours, day), the ground that follows the colours, screen sizes, checks by axe.

import type { Preview } from '@storybook/web-components-vite';
import { docsPage } from './docs-page.ts';
import './preview.css';

const toolbar = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

const screen = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
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
  parameters: {
    // A violation is an error in the panel, and in `npm test` (tools/check/stories.ts).
    // Frames are looked at there only: axe would send messages to them, which a sandboxed frame refuses in the console.
    a11y: { test: 'error', options: { iframes: false } },
    backgrounds: { disabled: true },
    docs: { page: docsPage },
    viewport: {
      options: {
        zoomed: screen('320 px (WCAG 1.4.10)', 320, 640),
        telephone: screen('Điện thoại · telephone', 360, 740),
        tablet: screen('Máy tính bảng · tablet', 768, 1024),
        desk: screen('Máy tính · desk', 1280, 800),
      },
    },
  },
  decorators: [
    (story, { globals, args }) => {
      const { lang, theme, today } = globals as Record<'lang' | 'theme' | 'today', string>;
      document.documentElement.lang = lang;
      document.documentElement.style.setProperty('--story-scheme', theme === 'auto' ? 'light dark' : theme);
      // A story with its own day or colours keeps them.
      return story({ args: { theme, today, ...args } });
    },
  ],
} satisfies Preview;
