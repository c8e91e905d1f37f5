// The tool that shows the text for loudspeakers, with its duration, to copy or print.

import { html, nothing, type TemplateResult } from 'lit';
import { BuilderElement } from '../builder-element.ts';
import { todayInVietnam, type CivilDate } from '../../../src/base/civil-date.ts';
import type { EmbedSettings } from '../../../src/embed/settings.ts';
import { builtIn, type Known } from '../../../src/program/known.ts';
import { plans } from '../../../src/program/plans.ts';
import { mediaPage } from '../../../src/program/campaign.ts';
import { planTitles } from '../../../src/program/sources.ts';
import { renderEnded } from '../ended.view.ts';
import { printOnly } from '../print.ts';
import { sayIn } from '../say.ts';
import { renderTool } from '../tools.view.ts';
import { secondsOf, speech, SYLLABLES_PER_MINUTE } from './speech.ts';

/** Plans that refer readers to the programme's own material, and the plan that names bulletins by their codes. */
const plansWith = plans.filter(({ media }) => media);
const bulletin = plansWith.find(({ media }) => media?.codes.length)!;

export class BuilderLoudspeaker extends BuilderElement {
  static override properties = { settings: { attribute: false }, known: { attribute: false }, today: {} };

  declare settings: EmbedSettings;
  /** The facts that the host uses. */
  declare known: Known;
  /** Replaces the clock in tests. */
  declare today: CivilDate;

  constructor() {
    super();
    this.known = builtIn;
    this.today = todayInVietnam();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.settings) return nothing;
    const say = sayIn(this.language);
    const lines = speech(this.settings, this.known);
    const seconds = secondsOf(lines);
    return renderTool(
      'loudspeaker',
      this.language,
      html`
      <p>
        ${say(
          `Đọc hết khoảng ${seconds}\u00a0giây, nếu đọc ${SYLLABLES_PER_MINUTE}\u00a0tiếng mỗi phút. Chỗ chấm là chỗ để điền.`,
          `It takes about ${seconds}\u00a0seconds at ${SYLLABLES_PER_MINUTE}\u00a0syllables a minute. Dots are left to be filled in. It is in Vietnamese, for so are the bulletins.`,
        )}
      </p>
      ${renderEnded(this.today, say, this.known)}
      <p class="note" id="bulletins">
        ${say(
          `${plansWith.map(({ id }) => planTitles[id]).join(', ')} yêu cầu dùng tư liệu truyền thông thống nhất của chương trình. ${planTitles[bulletin.id]} (mục ${bulletin.media?.article}) còn nêu bản tin định kỳ do VNNIC gửi và tài liệu mã ${bulletin.media?.codes.join(', ')}. Có các bản đó thì đọc chúng; bản dưới đây dùng khi chưa có.`,
          `${plansWith.map(({ id }) => planTitles[id]).join(', ')}: these plans want the programme’s own material used everywhere. ${planTitles[bulletin.id]} (part ${bulletin.media?.article}) names VNNIC’s periodic bulletin and the material ${bulletin.media?.codes.join(', ')} as well. Read those where you have them; the text below is for where there are none.`,
        )}
        <a href=${mediaPage} target="_blank" rel="noopener">${say('Tài liệu truyền thông của chương trình', 'The programme’s material (in Vietnamese)')}</a>
      </p>
      <p class="hint">
        ${say(
          'Đọc từng chữ cái: id là “i đê”, biz là “bê i dét”, vn là “vê en”; hoặc theo cách quen đọc ở địa phương.',
          'The letters of id, biz and vn are read one by one, as is usual in the place.',
        )}
      </p>
      <builder-text
        name="loudspeaker-text"
        rows="10"
        .language=${this.language}
        .label=${say('Bản tin', 'Text')}
        .action=${say('Chép bản tin', 'Copy the text')}
        .text=${lines.join('\n')}
        .more=${html`<button type="button" class="button" @click=${() => printOnly(this.querySelector('.speech')!)}>${say('In bản tin', 'Print the text')}</button>`}
      ></builder-text>
      <article class="speech on-paper" lang="vi">
        <h3>Bản tin loa truyền thanh</h3>
        ${lines.map((line) => html`<p>${line}</p>`)}
      </article>
    `,
    );
  }
}
