import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { foldWords, type ToolId } from '../apps/builder/folds.ts';
import { siteLanguageFor } from '../src/localization/language.ts';
import { until, type Says } from './support/play.ts';
import { frame, inFrame, site, wordsIn } from './support/site.ts';

export default { title: 'Builder' } satisfies Meta;

/** The builder of the built site. The address of a tool holds no language, so the tool is opened after the page. */
const builder = (says: Says, tool?: ToolId): StoryObj => ({
  render: (_, { globals }) => {
    const element = frame('Builder', { height: '1200', src: `${site.host}builder/index.html#lang=${globals['lang']}` });
    if (tool) element.onload = () => (element.contentWindow!.location.hash = tool);
    return element;
  },
  play: async ({ canvasElement, globals }) => {
    const language = siteLanguageFor(globals['lang']);
    if (tool) {
      const fold = (await inFrame(canvasElement, `#${tool}`)) as HTMLDetailsElement;
      await until(() => expect(fold.open).toBe(true));
      const heading = fold.querySelector('summary')!.textContent.replaceAll('\u00a0', ' ');
      expect(heading).toContain(foldWords[tool].name[language]);
    }
    await until(() => expect(wordsIn(canvasElement)).toContain(says[language === 'en' ? 1 : 0]));
  },
});

export const Steps = builder([
  'Chọn khối, chép một liên kết, dán vào bài viết.',
  'Choose a block, copy a link, paste it into an article.',
]);
export const Poster = builder(['Một trang để in và treo.', 'One page to print and put up.'], 'poster');
export const Loudspeaker = builder(
  ['Đọc trên loa truyền thanh, khoảng một phút.', 'To be read on the commune’s loudspeakers, in about a minute.'],
  'loudspeaker',
);
export const Letter = builder(
  ['Đề nghị cài khối lên cổng, viết sẵn.', 'Asks for the block on the portal; ready to send.'],
  'letter',
);
export const Figures = builder(
  ['Dán bảng, nhận tệp cho khối Số liệu.', 'Paste a table, take a file for the block “Figures”.'],
  'figures',
);
export const CheckAnArticle = builder(
  ['Dán bài đã lưu để biết khối còn dùng được không.', 'Paste what was saved, to know whether the block still works.'],
  'check',
);
export const NewPolicy = builder(
  ['Có thông tư mới: ghi lại một lần cho mọi trang.', 'A new circular: write it down once for all pages.'],
  'policy',
);
