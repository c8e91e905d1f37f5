import { expect } from '@open-wc/testing';
import {
  createBlock,
  pasteHandler,
  registerBlockType,
  setDefaultBlockName,
  setFreeformContentHandlerName,
  type Block,
} from '@wordpress/blocks';
import { compare } from '../../src/embed/snippet/compare.ts';
import { readSnippet } from '../../src/embed/snippet/read-snippet.ts';
import { forms, writeSnippet, type Form } from '../../src/embed/snippet/write-snippet.ts';
import { stepsOf, takesCode } from '../../src/embed/cms/cms.ts';
import { systems } from '../../src/embed/cms/cms-list.ts';
import { clipOf, type Clip } from '../../apps/builder/copy.ts';
import { outcomeOf, verdictOf } from '../../apps/builder/paste/outcome.ts';
import { checked, site } from './embeds.ts';

const wordpress = systems.wordpress;

/** The blocks that a paste may become, with the transforms of WordPress's own (block-library of 7.1). */
function registerBlocks(): void {
  const text = { type: 'string', source: 'html', selector: 'p' };
  registerBlockType('core/paragraph', {
    apiVersion: 3,
    title: 'Paragraph',
    category: 'text',
    attributes: { content: text },
    transforms: {
      from: [
        {
          type: 'raw',
          priority: 20,
          selector: 'p',
          schema: ({ phrasingContentSchema, isPaste }: { phrasingContentSchema: object; isPaste: boolean }) => ({
            p: { children: phrasingContentSchema, attributes: isPaste ? [] : ['style', 'id'] },
          }),
          transform: (node: Element) => createBlock('core/paragraph', { content: node.innerHTML }),
        },
      ],
    },
    save: () => null,
  });
  registerBlockType('core/html', {
    apiVersion: 3,
    title: 'Custom HTML',
    category: 'widgets',
    attributes: { content: { type: 'string', source: 'raw' } },
    save: () => null,
  });
  registerBlockType('core/embed', {
    apiVersion: 3,
    title: 'Embed',
    category: 'embed',
    attributes: { url: { type: 'string' } },
    transforms: {
      from: [
        {
          type: 'raw',
          isMatch: (node: Element) => node.nodeName === 'P' && /^\s*(https?:\/\/\S+)\s*$/i.test(node.textContent ?? ''),
          transform: (node: Element) => createBlock('core/embed', { url: (node.textContent ?? '').trim() }),
        },
      ],
    },
    save: () => null,
  });
  setDefaultBlockName('core/paragraph');
  setFreeformContentHandlerName('core/html');
}

/** As each block is saved. */
const saved = (blocks: readonly Block[]): string =>
  blocks
    .map(({ name, attributes }) => {
      const value = String(attributes['content'] ?? attributes['url'] ?? '');
      if (name === 'core/paragraph') return `<!-- wp:paragraph -->\n<p>${value}</p>\n<!-- /wp:paragraph -->`;
      if (name === 'core/html') return `<!-- wp:html -->\n${value}\n<!-- /wp:html -->`;
      return `<!-- wp:embed {"url":"${value}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${value}\n</div></figure>\n<!-- /wp:embed -->`;
    })
    .join('\n\n');

/** Ctrl+V in an empty paragraph of the block editor. */
function paste({ html = '', text }: Clip): string {
  // In an empty paragraph the editor takes a bare address for a block.
  const mode = /^https?:\/\/\S+$/.test(text) && !html ? 'BLOCKS' : 'AUTO';
  const pasted = pasteHandler({ HTML: html && `<meta charset='utf-8'>${html}`, plainText: text, mode });
  return typeof pasted === 'string' ? saved([createBlock('core/paragraph', { content: pasted })]) : saved(pasted);
}

const place = { widget: 'banner', language: 'vi', province: 'thai-nguyen' } as const;
const settings = checked({ ...place, attributes: { agency: 'UBND xã Mẫu', hotline: '0208 000 0000' } });

function readBack(html: string) {
  const found = readSnippet(html, { site });
  if (!found.ok) throw new Error(`${found.problem.code}: ${html}`);
  return found.value;
}

describe('WordPress’s block editor', () => {
  const { log } = console;
  before(registerBlocks);
  // The paste handler tells of each step.
  beforeEach(() => (console.log = () => undefined));
  afterEach(() => (console.log = log));

  it('takes the settings of a link that is pasted as one, so the builder does not recommend it', () => {
    const found = readBack(paste(clipOf(settings, 'link', site)));
    expect(found.settings).to.deep.equal({ ...place, attributes: {} });
    expect(compare(found, { settings, form: 'link' }).map(({ code, field }) => `${code} ${field}`)).to.deep.equal([
      'lost-attribute agency',
      'lost-attribute hotline',
    ]);
    expect(takesCode(wordpress, 'link')).to.equal(true);
    expect(
      stepsOf(wordpress, 'link')
        .map(({ vi }) => vi)
        .join(' '),
    ).to.include('HTML tùy chỉnh');
  });

  it('keeps everything that the builder copies for its Custom HTML block, saved twice', () => {
    const clip = clipOf(settings, 'link', site, wordpress);
    expect(clip.html).to.equal(undefined);
    const once = saved([createBlock('core/html', { content: clip.text })]);
    const again = saved([createBlock('core/html', { content: /-->\n([^]*)\n<!--/.exec(once)![1]! })]);
    expect(again).to.equal(once);
    const found = readBack(again);
    expect([found.settings, verdictOf(outcomeOf(found, wordpress))]).to.deep.equal([settings, 'works']);
  });

  it('makes an embed of the address that the builder copies', () => {
    const found = readBack(paste(clipOf(checked(place), 'address', site, wordpress)));
    expect([found.form, found.settings.province, verdictOf(outcomeOf(found, wordpress))]).to.deep.equal([
      'address',
      'thai-nguyen',
      'works',
    ]);
  });

  for (const form of forms) {
    it(`never counts as having kept code that it lost: the form “${form}” pasted as text`, () => {
      const bare = checked(place);
      const code = paste({ text: writeSnippet(bare, form as Form, site) });
      const found = readSnippet(code, { site });
      const verdict = found.ok ? verdictOf(outcomeOf(found.value, wordpress)) : 'nothing';
      // A block, or a frame, is there only where the piece is.
      if (verdict === 'works')
        expect(code).to.match(
          /<a href="https:\/\/embed\.example\.vn\/e\/|<tenmien-banner|^https:\/\/embed\.example\.vn\/e\/[^<]*$/m,
        );
    });
  }

  it('leaves only the address of a frame, which the builder reports', () => {
    const found = readBack(saved([createBlock('core/embed', { url: `${site.host}f/banner/vi/thai-nguyen` })]));
    expect(found.damages.map(({ code }) => code)).to.deep.equal(['frame-address']);
    expect(verdictOf(outcomeOf(found, wordpress))).to.equal('partly');
  });
});
