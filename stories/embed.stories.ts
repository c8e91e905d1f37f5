import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { readHeight } from '../src/embed/frames/frame-message.ts';
import { pathOf } from '../src/embed/permalink.ts';
import { settingsOf } from '../src/embed/settings.ts';
import { writeSnippet, type Form } from '../src/embed/snippet/write-snippet.ts';
import { siteLanguageFor, type SiteLanguage } from '../src/localization/language.ts';
import { provinces } from '../src/program/provinces.ts';
import { tagOf, widgetNames, type WidgetName } from '../src/widgets.ts';
import { until } from './support/play.ts';
import { article, frame, pageAddress, site, wordsIn } from './support/site.ts';

interface Args {
  widget: WidgetName;
  province: string;
}

type Story = StoryObj<Args>;

const languageOf = ({ globals }: Pick<StoryContext, 'globals'>): SiteLanguage => siteLanguageFor(globals['lang']);

export default {
  title: 'Embeds/On a page',
  args: { widget: 'banner', province: 'thai-nguyen' },
  argTypes: {
    widget: { control: 'select', options: widgetNames },
    province: { control: 'select', options: provinces.map(({ slug }) => slug) },
  },
} satisfies Meta<Args>;

function snippet({ widget, province }: Args, language: SiteLanguage, form: Form): string {
  const settings = settingsOf({ widget, province, language });
  if (!settings.ok) throw new Error(settings.problem.code);
  return writeSnippet(settings.value, form, site);
}

/** Waits for the widgets of the page in the story's frame. */
const drawn = (canvas: HTMLElement, ...names: readonly WidgetName[]): Promise<void> =>
  until(() => {
    const page = canvas.querySelector('iframe')!.contentDocument!;
    for (const name of names) expect(page.querySelector(tagOf(name))?.shadowRoot?.querySelector('.card')).toBeTruthy();
    expect(wordsIn(canvas)).toContain('Thái Nguyên');
  });

/** What editors paste. The loader of the portal makes blocks of the links. */
export const Loader: Story = {
  argTypes: { widget: { control: false } },
  render: ({ province }, context) =>
    frame('Loader', {
      height: '1800',
      srcdoc: article(
        languageOf(context),
        widgetNames.map((widget) => snippet({ widget, province }, languageOf(context), 'link')).join('\n'),
      ),
    }),
  play: ({ canvasElement }) => drawn(canvasElement, ...widgetNames),
};

/** The same link on a portal without the two lines: it stays a link. */
export const NotInstalled: Story = {
  render: (args, context) =>
    frame('Link', {
      height: '200',
      srcdoc: article(languageOf(context), snippet(args, languageOf(context), 'link'), { isInstalled: false }),
    }),
  play: ({ canvasElement, args }) =>
    until(() => {
      const [link] = canvasElement.querySelector('iframe')!.contentDocument!.links;
      expect(link?.href).toContain(`/e/${args.widget}/`);
      expect(link?.textContent).toContain('Thái Nguyên');
    }),
};

/** The element with its scripts, on a system that lets scripts in. */
export const Element: Story = {
  render: (args, context) =>
    frame('Element', { srcdoc: article(languageOf(context), snippet(args, languageOf(context), 'element')) }),
  play: ({ canvasElement, args }) => drawn(canvasElement, args.widget),
};

/** The page of an embed, where its link leads. */
export const Permalink: Story = {
  render: ({ widget, province }, context) =>
    frame('Permalink', {
      height: '900',
      src: pageAddress(site.host + pathOf({ widget, province, language: languageOf(context) })),
    }),
  play: ({ canvasElement, args }) => drawn(canvasElement, args.widget),
};

/** A frame, as high as its page says. */
export const Frame: Story = {
  render: ({ widget, province }, context) => {
    const element = frame('Frame', {
      src: pageAddress(site.host + pathOf({ widget, province, language: languageOf(context) }, 'f')),
    });
    followHeight(element, (data) => readHeight(data));
    return element;
  },
  play: async ({ canvasElement, args }) => {
    await drawn(canvasElement, args.widget);
    await fits(canvasElement);
  },
};

/** The oEmbed answer as WordPress shows it: scripts only, no origin, and a height by message. */
export const WordPress: Story = {
  loaders: [
    async ({ args: { widget, province }, ...context }) => {
      const path = pathOf({ widget, province, language: languageOf(context) }, 'oembed');
      return { answer: await (await fetch(site.host + path)).json() };
    },
  ],
  render: ({ widget, province }, { loaded: { answer }, ...context }) => {
    const secret = 'aB3';
    const element = frame(String(answer.title), {
      className: 'wp-embedded-content',
      width: String(answer.width),
      height: String(answer.height),
    });
    element.sandbox.add('allow-scripts');
    element.setAttribute('security', 'restricted');
    element.src = `${pageAddress(site.host + pathOf({ widget, province, language: languageOf(context) }, 'f'))}#?secret=${secret}`;
    followHeight(element, (data) => {
      const { message, value, secret: given } = data as { message?: string; value?: number; secret?: string };
      return message === 'height' && given === secret ? value : undefined;
    });
    return element;
  },
  play: ({ canvasElement }) => fits(canvasElement),
};

/** Gives a frame the height that its page asks for. */
function followHeight(element: HTMLIFrameElement, read: (data: unknown) => number | undefined): void {
  addEventListener('message', function follow({ source, data }) {
    if (source !== element.contentWindow) return;
    const height = read(data ?? {});
    if (height) Object.assign(element, { height: String(height) }).dataset['height'] = String(height);
    if (!element.isConnected) removeEventListener('message', follow);
  });
}

const fits = (canvas: HTMLElement): Promise<void> =>
  until(() => expect(Number(canvas.querySelector('iframe')!.dataset['height'])).toBeGreaterThan(60));
