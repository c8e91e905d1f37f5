// The tool for a new policy: the draft, its initial offers, and the actions on it.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BuilderElement } from '../builder-element.ts';
import { todayInVietnam, type CivilDate } from '../../../src/base/civil-date.ts';
import { saveFile } from '../../../src/base/save-file.ts';
import type { Site } from '../../../src/embed/snippet/write-snippet.ts';
import { hostFile, type HostFile } from '../host-facts.ts';
import { sayIn, type Say } from '../say.ts';
import { renderTool } from '../tools.view.ts';
import { builtInBase, firstDraft, type Base } from './base.ts';
import { check, edited, type DraftContext } from './check.ts';
import { programmeTextOf, type Draft, type DraftOffer } from './draft.ts';
import type { Edit } from './edits.ts';
import { fieldId, type Desk } from './fields.view.ts';
import { DRAFT_FILE, FILE, draftNoticeText, type DraftNotice } from './finish.view.ts';
import { open, openProblems, type Opened } from './open.ts';
import { ownBase, type OwnFile } from './own-file.ts';
import { reasonsAt } from './problem-words.ts';
import { renderPolicyTool as renderPolicy } from './tool.view.ts';
import { isDay } from './values.ts';

interface Work {
  readonly draft: Draft;
  /** The offers of a valid opened file. */
  readonly opened: readonly DraftOffer[];
}

export class BuilderPolicy extends BuilderElement {
  static override properties = {
    province: {},
    site: { attribute: false },
    file: { attribute: false },
    today: {},
    base: { state: true },
    work: { state: true },
    earlier: { state: true },
    wrong: { state: true },
    typed: { state: true },
    asked: { state: true },
    notice: { state: true },
    last: { state: true },
    source: { state: true },
    isOpen: { state: true },
  };

  declare province: string;
  declare site: Site;
  /** The host's programme file, if the page has requested it already. */
  declare file: HostFile | undefined;
  /** Replaces the clock in tests. */
  declare today: CivilDate;
  declare private base: Base;
  declare private work: Work;
  /** The work before a file was opened. */
  declare private earlier: Work | undefined;
  declare private wrong: ReadonlySet<string>;
  declare private typed: Readonly<Record<string, string>>;
  declare private asked: boolean;
  declare private notice: DraftNotice;
  /** The last file, opened or refused. */
  declare private last: Opened | undefined;
  declare private source: OwnFile | undefined;
  declare private isOpen: boolean;
  /** Whether the draft has changes that no file has yet. */
  private isUnsaved = false;

  constructor() {
    super();
    this.province = '';
    this.today = todayInVietnam();
    this.base = builtInBase;
    this.work = { draft: firstDraft(builtInBase, this.today), opened: [] };
    this.wrong = new Set();
    this.typed = {};
    this.asked = false;
    this.notice = '';
    this.isOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    addEventListener('beforeunload', this.hold);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
    removeEventListener('beforeunload', this.hold);
  }

  /** The fragment `#policy` leads here. */
  private readonly follow = (): void => {
    if (location.hash !== '#policy') return;
    this.isOpen = true;
    void this.updateComplete.then(() => {
      const fold = this.querySelector('#policy');
      // The browser looked for the fragment before this was drawn, so Tab would begin at the top of the page.
      fold?.querySelector('summary')?.focus({ preventScroll: true });
      fold?.scrollIntoView();
    });
  };

  private readonly hold = (event: Event): void => {
    if (this.isUnsaved) event.preventDefault();
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('today') && !this.isUnsaved) this.work = { draft: firstDraft(this.base, this.today), opened: [] };
    if (changed.has('isOpen') && this.isOpen && !this.source) void this.readOwn();
  }

  /** Reads the host's file, which the next file replaces. */
  private async readOwn(): Promise<void> {
    this.source = 'reading';
    const base = await ownBase(this.file ?? hostFile(this.site.host));
    this.source = base === null ? 'none' : base ? 'read' : 'unread';
    if (!base) return;
    this.base = base;
    if (this.isUnsaved) return;
    const draft = firstDraft(base, this.today);
    this.work = { draft, opened: draft.offers };
  }

  private get context(): DraftContext {
    return { today: this.today, wrong: this.wrong, opened: this.work.opened };
  }

  private edit(edit: Edit, then?: string): void {
    this.work = { ...this.work, draft: edited(this.work.draft, edit, this.context) };
    this.notice = '';
    this.isUnsaved = true;
    if (then) void this.updateComplete.then(() => this.go(then));
  }

  private open(text: string): void {
    const opened = open(text);
    this.last = opened;
    if (!opened.ok) return;
    const { draft, whole } = opened;
    this.earlier = this.work;
    this.work = { draft: { ...draft, updated: isDay(draft.updated) ? draft.updated : this.today }, opened: whole };
    this.typed = { ...this.typed, paste: '' };
    this.wrong = new Set();
    this.asked = false;
    this.notice = '';
    this.isUnsaved = false;
  }

  private goBack(): void {
    if (!this.earlier) return;
    this.work = this.earlier;
    this.earlier = undefined;
    this.last = undefined;
    this.notice = '';
    this.isUnsaved = true;
  }

  /** Moves to the field of a path in the file, or to the nearest part around it. */
  private go(path: string): void {
    for (let place = path; place; place = place.replace(/(\.[^.[\]]+|\[\d+\])$/, '')) {
      const field = this.querySelector<HTMLElement>(`#${fieldId(place)}`);
      if (field) {
        field.focus();
        field.scrollIntoView({ block: 'center' });
        return;
      }
    }
  }

  private async finish(): Promise<void> {
    const { programme } = check(this.work.draft, this.context);
    this.asked = true;
    if (programme) return this.hand(FILE, 'downloaded');
    await this.updateComplete;
    this.querySelector<HTMLElement>('#policy-problems')?.focus();
  }

  private hand(name: string, notice: 'downloaded' | 'saved'): void {
    saveFile(name, 'application/json', programmeTextOf(this.work.draft));
    this.notice = notice;
    this.isUnsaved = false;
  }

  private readonly mark = (key: string, isWrong: boolean): void => {
    const marked = new Set(this.wrong);
    if (isWrong) marked.add(key);
    else marked.delete(key);
    this.wrong = marked;
    this.notice = '';
  };

  private desk(say: Say): Desk {
    const { language, base, today, typed, work } = this;
    const checked = check(work.draft, this.context);
    return {
      language,
      say,
      base,
      today,
      typed,
      checked,
      draft: work.draft,
      mark: this.mark,
      edit: (edit, then) => this.edit(edit, then),
      type: (name, value) => void (this.typed = { ...this.typed, [name]: value }),
      go: (path) => this.go(path),
      reasons: (path) => reasonsAt(path, checked.problems, this.asked, language),
    };
  }

  private renderTool(say: Say): TemplateResult {
    return renderPolicy(this.desk(say), {
      source: this.source,
      site: this.site,
      province: this.province,
      isAsked: this.asked,
      notice: draftNoticeText(this.notice, say),
      problems: this.last?.ok === false ? openProblems(this.last.problems, this.language) : [],
      opened: this.last?.ok ? this.last : undefined,
      canGoBack: !!this.earlier,
      open: (text) => this.open(text),
      openFile: (file) => void file.text().then((text) => this.open(text)),
      goBack: () => this.goBack(),
      download: () => void this.finish(),
      save: () => this.hand(DRAFT_FILE, 'saved'),
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.site) return nothing;
    const say = sayIn(this.language);
    return renderTool(
      'policy',
      this.language,
      html`<p>
          ${say(
            'Có thông tư mới? Ghi lại ở đây bằng các ô thường, nhận một tệp; mọi khối trên mọi trang theo tệp ấy, không phải sửa bài nào. Không có gì được gửi đi.',
            'Is there a new circular? Write it down here in plain fields and take a file; all blocks on all pages follow it, and no article is changed. Nothing is sent.',
          )}
        </p>
        ${this.isOpen ? this.renderTool(say) : nothing}`,
      { isOpen: this.isOpen, toggled: (to) => void (this.isOpen = to) },
    );
  }
}
