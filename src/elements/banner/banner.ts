import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../base/web-address.ts';
import { FollowedEvent, OpenedEvent } from '../../contract.ts';
import { formatDate } from '../../localization/format.ts';
import { policies as ourPolicies, policiesOn, type Policy } from '../../program/policies.ts';
import { findProvinceName, type FoundPlace } from '../../program/province-names.ts';
import { mediaPage, portals, programme } from '../../program/programme.ts';
import { dataDate, planDocumentsFor } from '../../program/sources.ts';
import { cite } from '../cite.ts';
import { hostStyles } from '../host.styles.ts';
import { PageController } from '../page.ts';
import { capital, placeName } from '../place.ts';
import { report } from '../report.ts';
import { bannerStyles } from './banner.styles.ts';

/** What the banner shows: its child content, the offers in force, that none is in force, or nothing beside an earlier banner. */
type View = { kind: 'fallback' } | { kind: 'offers'; offers: Policy[] } | { kind: 'pending' } | { kind: 'second' };

/** The banners on the page in the order in which they came; only the first is seen. */
const banners = new Set<BannerElement>();

/**
 * @summary The programme's name, its offers and where to ask, as one named region of a page. Stops promising by itself when the offers end.
 * @slot - What is seen before the script runs, without it, and in reader mode: a sentence and a link.
 * @fires {OpenedEvent} tenmien-opened - A person opened the details.
 * @fires {FollowedEvent} tenmien-followed - A person followed a link; `detail.target` names which.
 * @fires {FailedEvent} tenmien-failed - A setting is wrong; `detail.code` is a heading in ERRORS.md.
 * @csspart card - The frame.
 * @cssprop --tenmien-accent - Colour of links and buttons; refused under 4.5 : 1.
 * @cssprop --tenmien-radius - Corners, 10px.
 * @cssprop --tenmien-font - Font family.
 */
export class BannerElement extends LitElement {
  static override styles = [hostStyles, bannerStyles];

  static override properties = {
    province: {},
    agency: {},
    hotline: {},
    href: {},
    logoSrc: { attribute: 'logo-src' },
    logoAlt: { attribute: 'logo-alt' },
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
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
  /** What the logo says to those who do not see it. */
  declare logoAlt?: string | undefined;
  /** `auto` (by width), `strip` or `card`. */
  declare layout?: string | undefined;
  /** Level of the heading, 2 to 6. */
  declare headingLevel?: string | undefined;
  /** `auto` (as the device), `light` or `dark`. */
  declare theme?: string | undefined;
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
    if (banners.size > 1) report(this, 'second-banner', 'a page has one banner; this one shows nothing while an earlier one is there');
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    banners.delete(this);
    for (const banner of banners) banner.requestUpdate();
  }

  private get view(): View {
    if (banners.values().next().value !== this) return { kind: 'second' };
    if (!this.page.ready) return { kind: 'fallback' };
    const offers = policiesOn(this.page.today, this.policies ?? ourPolicies).filter(({ suffix }) => suffix);
    return offers.length ? { kind: 'offers', offers } : { kind: 'pending' };
  }

  private toggle(): void {
    this.open = !this.open;
    if (this.open) this.dispatchEvent(new OpenedEvent());
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  }

  private followed(target: string): () => void {
    return () => this.dispatchEvent(new FollowedEvent(target));
  }

  private logoMissing(src: string): () => void {
    return () => {
      this.logoFailed = true;
      report(this, 'logo-not-loaded', `${src} could not be loaded; the neutral mark is shown`);
    };
  }

  /** A setting that is an address, where it may be followed. */
  private address(value: string | undefined, attribute: string): string | undefined {
    const address = webAddress(value);
    if (value && !address) report(this, 'bad-address', `${attribute}="${value}" is neither https: nor of this origin`);
    return address;
  }

  private get place(): FoundPlace | undefined {
    const found = this.province ? findProvinceName(this.province) : undefined;
    if (this.province && !found) report(this, 'unknown-province', `province="${this.province}" is none of the 34, nor a former one`);
    return found;
  }

  private renderLogo(): TemplateResult {
    const src = this.logoFailed ? undefined : this.address(this.logoSrc, 'logo-src');
    return src
      ? html`<img src=${src} alt=${this.logoAlt ?? msg('Logo của chương trình')} @error=${this.logoMissing(src)} />`
      : html`<span class="mark" aria-hidden="true">.vn</span>`;
  }

  private renderOffer(suffix: 'id.vn' | 'biz.vn', who: string): TemplateResult {
    return html`<li>
      <a class="offer" href=${portals[suffix]} @click=${this.followed(suffix)}><b>${suffix}</b><span>${who}</span></a>
    </li>`;
  }

  private renderRegion(offers: readonly Policy[]): TemplateResult {
    const { today, language } = this.page;
    const found = this.place;
    const place = found && capital(placeName(found.province, today));
    const until = offers[0] && formatDate(offers[0].until, language);
    const terms = until ? msg(str`ưu đãi đến hết ngày ${until}`) : msg('chưa có ưu đãi nào đang áp dụng');
    const limit = offers.find(({ who }) => who === 'citizen')?.limit;
    const ages = limit && `${limit.minYears}–${limit.readings[0]?.years}`;
    const business = offers.some(({ suffix }) => suffix === 'biz.vn');
    const level = ['2', '3', '4', '5', '6'].includes(this.headingLevel ?? '') ? this.headingLevel : '2';
    return html`<div class="root" lang=${language}>
      <section class="card" part="card" aria-labelledby="name" @keydown=${this.escape}>
        <div class="head ${this.layout === 'card' ? '' : 'strip'}">
          <div class="brand">
            ${this.renderLogo()}
            <div>
              <p class="heading" id="name" role="heading" aria-level=${level}>${msg('Chương trình phổ cập tên miền quốc gia “.vn”')}</p>
              <p class="muted">${place ? `${place} · ${terms}` : capital(terms)}</p>
            </div>
          </div>
          <ul class="offers">
            ${this.renderOffer('id.vn', ages ? msg(str`Công dân ${ages} tuổi`) : msg('Tên miền cho cá nhân'))}
            ${this.renderOffer('biz.vn', business ? msg('Doanh nghiệp mới, hộ kinh doanh') : msg('Tên miền cho kinh doanh'))}
          </ul>
          <button class="button quiet toggle" aria-expanded=${this.open} aria-controls="panel" @click=${this.toggle}>
            ${this.open ? msg('Thu gọn') : msg('Chi tiết')}
          </button>
        </div>
        <div class="panel" id="panel" ?hidden=${!this.open}>
          <div>${this.renderTerms(offers, until)}</div>
          <div>${this.renderContacts(found)}</div>
          <div>${this.renderGrounds(offers, found)}</div>
        </div>
      </section>
    </div>`;
  }

  private renderTerms(offers: readonly Policy[], until: string | undefined): TemplateResult {
    if (!until) {
      return html`<h3>${msg('Hiện nay')}</h3>
        <p>${msg('Ưu đãi đã hết hạn. Chính sách cho năm 2027 đến 2030 chờ Bộ Tài chính quyết định.')}</p>
        <p>${msg('Ai cũng có thể đăng ký và nộp phí theo quy định.')}</p>`;
    }
    const services = offers.some((offer) => offer.services.length);
    return html`<h3>${msg('Được gì')}</h3>
      <p>
        ${msg('Không phải nộp phí duy trì hai năm đầu cho một tên miền đăng ký lần đầu')}${services
          ? msg(', kèm website và email của nhà đăng ký')
          : ''}.
      </p>
      <p>${msg('Lệ phí đăng ký một lần: văn bản chưa nói rõ có được miễn hay không.')}</p>`;
  }

  private renderContacts(found: FoundPlace | undefined): TemplateResult {
    const page = this.address(this.href, 'href');
    const agency = this.agency || (found && planDocumentsFor(found).at(-1)?.lead) || programme.coordinator;
    const phone = this.hotline?.replace(/[^\d+]/g, '');
    return html`<h3>${msg('Hỏi ở đâu')}</h3>
      <p>${agency}</p>
      ${phone
        ? html`<p><a href="tel:${phone}" @click=${this.followed('hotline')}>${msg(str`Điện thoại ${this.hotline}`)}</a></p>`
        : nothing}
      ${page ? html`<p><a href=${page} @click=${this.followed('page')}>${msg('Trang về chương trình')}</a></p>` : nothing}
      <p><a href=${mediaPage} @click=${this.followed('media')}>${msg('Tài liệu truyền thông')}</a></p>`;
  }

  private renderGrounds(offers: readonly Policy[], found: FoundPlace | undefined): TemplateResult {
    const { language } = this.page;
    const cited = [...offers.flatMap(({ cites }) => cites), ...programme.cites, ...(found ? planDocumentsFor(found) : [])];
    const former = found?.former && msg(str`Tỉnh ${found.former.name} nay thuộc ${placeName(found.province, this.page.today)}.`);
    return html`<h3>${msg('Căn cứ')}</h3>
      <p class="small">${[...new Set(cited.map(cite))].join('; ')}.</p>
      ${former ? html`<p class="small">${former}</p>` : nothing}
      <p class="small muted">${msg(str`Kiểm tra lần cuối ${formatDate(dataDate, language)}.`)}</p>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.view;
    switch (view.kind) {
      case 'second':
        return nothing;
      case 'fallback':
        return html`<slot></slot>`;
      case 'offers':
        return this.renderRegion(view.offers);
      case 'pending':
        return this.renderRegion([]);
    }
  }
}
