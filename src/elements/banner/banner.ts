import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { webAddress } from '../../base/web-address.ts';
import { FollowedEvent, OpenedEvent } from '../../contract.ts';
import { formatDate } from '../../localization/format.ts';
import { standingOn } from '../../program/circulars.ts';
import { nameOffers, type Policy } from '../../program/policies.ts';
import { coordinator, decision, mediaPage, portals } from '../../program/programme.ts';
import { dataDate, isLed, planLead, plansOf } from '../../program/sources.ts';
import { citeAll } from '../cite.ts';
import { hostStyles } from '../host.styles.ts';
import { PageController } from '../page.ts';
import { capital, formerNote, placeFor, placeName } from '../place.ts';
import { report } from '../report.ts';
import { WidgetElement } from '../widget-element.ts';
import { bannerStyles } from './banner.styles.ts';

/** What the banner shows: its child content, the offers in force, that none is in force, or nothing beside an earlier banner. */
type View = { kind: 'fallback' } | { kind: 'offers'; offers: Policy[] } | { kind: 'pending' } | { kind: 'second' };

/** The banners on the page in the order in which they came; only the first is seen. */
const banners = new Set<BannerElement>();

/**
 * @summary The programme's name, its offers and where to ask, as one named region of a page. Stops promising by itself when the offers end.
 * @attr {'auto'|'strip'|'card'} layout - By width, or a card at every width.
 * @attr {'auto'|'light'|'dark'} theme - As the device, or always light or dark.
 * @slot - What is seen before the script runs, without it, and in reader mode: a sentence and a link.
 * @fires {OpenedEvent} tenmien-opened - A person opened the details.
 * @fires {FollowedEvent} tenmien-followed - A person followed a link; `detail.target` names which.
 * @fires {FailedEvent} tenmien-failed - A setting is wrong; `detail.code` is a heading in ERRORS.md.
 * @csspart card - The frame.
 * @cssprop --tenmien-accent - Colour of links and buttons; refused under 4.5 : 1.
 * @cssprop --tenmien-radius - Corners, 10px.
 * @cssprop --tenmien-font - Font family.
 */
export class BannerElement extends WidgetElement {
  static override styles = [hostStyles, bannerStyles];

  static override properties = {
    province: {},
    agency: {},
    hotline: {},
    href: {},
    logoSrc: { attribute: 'logo-src' },
    logoAlt: { attribute: 'logo-alt' },
    headingLevel: { attribute: 'heading-level' },
    today: {},
    policies: { attribute: false },
    open: { state: true },
    logoFailed: { state: true },
  };

  /** Slug or name of one of the 34 provinces, or of a former one. */
  declare province?: string | undefined;
  /** Who runs the programme here; without it the agency that the province's plan names. */
  declare agency?: string | undefined;
  /** Telephone of the host's help desk. */
  declare hotline?: string | undefined;
  /** The host's own page about the programme: `https:` or the same origin. */
  declare href?: string | undefined;
  /** The official logo, the host's own file; without it a neutral mark is drawn. */
  declare logoSrc?: string | undefined;
  /** What the logo says to those who do not see it, where the name beside it does not say it all. */
  declare logoAlt?: string | undefined;
  /** Level of the heading, 2 to 6. */
  declare headingLevel?: string | undefined;
  /** `YYYY-MM-DD` in the place of the clock. */
  declare today?: string | undefined;
  /** Offers in the place of ours, once a newer circular is out. */
  declare policies?: readonly Policy[] | undefined;

  declare private open: boolean;
  declare private logoFailed: boolean;

  private readonly page = new PageController(this);

  constructor() {
    super();
    this.open = false;
    this.logoFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    banners.add(this);
    if (banners.size > 1) report(this, 'second-banner', 'not shown');
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    banners.delete(this);
    for (const banner of banners) banner.requestUpdate();
  }

  private get view(): View {
    if ([...banners][0] !== this) return { kind: 'second' };
    if (!this.page.ready) return { kind: 'fallback' };
    const offers = standingOn(this.page.today, this.policies ?? nameOffers).filter(({ suffix }) => suffix);
    return offers[0] ? { kind: 'offers', offers } : { kind: 'pending' };
  }

  private toggle(): void {
    this.open = !this.open;
    if (this.open) this.dispatchEvent(new OpenedEvent());
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector('button')!.focus();
  }

  private follow(event: Event): void {
    const link = (event.target as Element).closest('a');
    if (link) this.dispatchEvent(new FollowedEvent(link.id));
  }

  private logoMissing(): void {
    this.logoFailed = true;
    report(this, 'logo-not-loaded', `logo-src="${this.logoSrc}"`);
  }

  /** A setting that is an address, where it may be followed. */
  private address(attribute: string, value: string | undefined): string | undefined {
    const address = webAddress(value);
    if (value && !address) report(this, 'bad-address', `${attribute}="${value}"`);
    return address;
  }

  private renderOffer(suffix: 'id.vn' | 'biz.vn', who: string): TemplateResult {
    return html`<li><a class="offer card" id=${suffix} href=${portals[suffix]}><b>${suffix}</b>${who}</a></li>`;
  }

  private renderLink(id: string, address: string | undefined, text: string): TemplateResult | '' | undefined {
    return address && html`<a id=${id} href=${address}>${text}</a>`;
  }

  private renderRegion(offers: readonly Policy[]): TemplateResult {
    const { today, language } = this.page;
    const found = placeFor(this);
    const plans = found ? plansOf(found.province) : [];
    const logo = this.logoFailed ? '' : this.address('logo-src', this.logoSrc);
    const limit = offers.find(({ who }) => who === 'citizen')?.limit;
    const paid = msg('Nộp phí theo quy định');
    const terms = [
      ...(found ? [placeName(found.province, today)] : []),
      offers[0] ? msg(str`ưu đãi đến hết ngày ${formatDate(offers[0].until, language)}`) : msg('hiện chưa có ưu đãi'),
    ];
    return html`<div class="root" lang=${language}>
      <section class="card" part="card" aria-labelledby="name" @click=${this.follow} @keydown=${this.escape}>
        <div class="head">
          <div class="brand">
            ${logo
              ? html`<img src=${logo} alt=${this.logoAlt ?? ''} @error=${this.logoMissing} />`
              : html`<span class="mark" aria-hidden="true">.vn</span>`}
            <div>
              <p class="heading" id="name" role="heading" aria-level=${/^[2-6]$/.exec(this.headingLevel!)?.[0] ?? 2}>
                ${msg('Chương trình phổ cập tên miền quốc gia “.vn”')}
              </p>
              <p class="muted">${capital(terms.join(' · '))}</p>
            </div>
          </div>
          <ul class="offers">
            ${this.renderOffer('id.vn', limit ? msg(str`Công dân ${limit.minYears}–${limit.readings[0]!.years} tuổi`) : paid)}
            ${this.renderOffer('biz.vn', offers.some(({ suffix }) => suffix === 'biz.vn') ? msg('Doanh nghiệp mới, hộ kinh doanh') : paid)}
          </ul>
          <button class="button" aria-expanded=${this.open} aria-controls="panel" @click=${this.toggle}>${msg('Chi tiết')}</button>
        </div>
        <dl class="panel" id="panel" ?hidden=${!this.open}>
          <div>
            <dt>${msg('Được gì')}</dt>
            <dd>
              ${offers[0]
                ? msg(
                    'Miễn phí duy trì hai năm cho tên miền đầu tiên, kèm website và email. Lệ phí đăng ký: văn bản chưa nói rõ.',
                  )
                : msg('Ưu đãi đã hết hạn. Chính sách cho năm 2027–2030 chờ Bộ Tài chính quyết định.')}
            </dd>
          </div>
          <div>
            <dt>${msg('Hỏi ở đâu')}</dt>
            <dd>
              ${this.agency || (found && isLed(found.province) ? planLead : coordinator)}
              ${this.renderLink('hotline', this.hotline && `tel:${this.hotline.replace(/[^\d+]/g, '')}`, this.hotline!)}
              ${this.renderLink('page', this.address('href', this.href), msg('Trang về chương trình'))}
              ${this.renderLink('media', mediaPage, msg('Tài liệu truyền thông'))}
            </dd>
          </div>
          <div>
            <dt>${msg('Căn cứ')}</dt>
            <dd class="small muted">
              ${citeAll([...offers.flatMap(({ cites }) => cites), ...decision, ...plans.map((source) => ({ source }))])}.
              ${formerNote(found, today)} ${msg(str`Kiểm tra lần cuối ${formatDate(dataDate, language)}.`)}
            </dd>
          </div>
        </dl>
      </section>
    </div>`;
  }

  protected override render(): TemplateResult | undefined {
    const view = this.view;
    switch (view.kind) {
      case 'second':
        return undefined;
      case 'fallback':
        return html`<slot></slot>`;
      case 'offers':
        return this.renderRegion(view.offers);
      case 'pending':
        return this.renderRegion([]);
    }
  }
}
