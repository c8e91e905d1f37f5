import { capital } from '../../base/capital.ts';
import { msg, str } from '../../localization/msg.ts';
import { html, type TemplateResult } from 'lit';
import { daysBetween } from '../../base/civil-date.ts';
import { webAddress } from '../../base/web-address.ts';
import { FollowedEvent, OpenedEvent } from '../../contract.ts';
import { announcedOn, currentHeads, namesOf, standingOn, type OfferHead, type Policy } from '../../program/policies.ts';
import { portals } from '../../program/campaign.ts';
import { checkerAddress, checkerOnPage } from '../checker.ts';
import { later } from '../later.ts';
import { hostStyles } from '../host.styles.ts';
import { benefitText, daysText, whoTexts } from '../offer-text.ts';
import { PageController } from '../page.ts';
import { placeFor, placeName } from '../place.ts';
import { WidgetElement } from '../widget-element.ts';
import { bannerStyles } from './banner.styles.ts';

/** As many days and fewer are counted. */
const FEW_DAYS = 60;

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
export class BannerElement extends WidgetElement {
  static override styles = [hostStyles, bannerStyles];

  static override properties = {
    province: {},
    agency: {},
    hotline: {},
    href: {},
    logoSrc: { attribute: 'logo-src' },
    logoAlt: { attribute: 'logo-alt' },
    layout: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    policies: { attribute: false },
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
  /** The text of the logo for people who do not see it, if the name beside it is not enough. */
  declare logoAlt?: string | undefined;
  /** `auto` (by width), `strip` or `card` (a card at every width). */
  declare layout?: 'auto' | 'strip' | 'card' | undefined;
  /** Level of the heading, 2 to 6. */
  declare headingLevel?: string | undefined;
  /** Offers in the place of ours and of the programme file's. */
  declare policies?: readonly Policy[] | undefined;

  #open = false;
  #panel?: typeof import('./panel.view.ts');
  #failed = false;
  #logoFailed = false;

  readonly #page = new PageController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    banners.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    banners.delete(this);
    for (const banner of banners) banner.requestUpdate();
  }

  /** Opens or closes the details. If they did not load, the next opening loads them again. */
  async #toggle(): Promise<void> {
    this.#open = !this.#open;
    this.requestUpdate();
    if (!this.#open) return;
    this.dispatchEvent(new OpenedEvent());
    try {
      const { loadBannerPanel } = await later();
      this.#panel ??= await loadBannerPanel();
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  #follow(event: Event): void {
    const link = (event.target as Element).closest('a');
    // Links of telephone numbers have no id, because there may be several.
    if (link) this.dispatchEvent(new FollowedEvent(link.id || 'hotline'));
  }

  #logoMissing(): void {
    this.#logoFailed = true;
    this.requestUpdate();
  }

  /** The last day to register, the first day of announced offers, or the day on which the offers ended. */
  #renderDays(offers: readonly OfferHead[], isOpen: boolean, all: readonly OfferHead[]): string {
    const { today, language } = this.#page;
    if (offers[0] && !isOpen)
      return msg(
        str`đăng ký từ ${daysText(
          offers.map(({ from }) => from),
          language,
        )}`,
        { desc: 'first day of an offer; in a line of terms, or alone' },
      );
    const ends = (isOpen ? offers : all).map(({ until }) => until).sort();
    const last = ends.at(-1);
    if (!last) return '';
    if (!isOpen)
      return msg(str`ưu đãi đã hết ngày ${daysText([last], language)}`, {
        desc: 'last day of offers that are over; in a line of terms',
      });
    const days = msg(str`đăng ký đến hết ${daysText(ends, language)}`, {
      desc: 'last day to register; in a line of terms',
    });
    const left = daysBetween(today, last);
    if (left > FEW_DAYS || ends[0] !== last) return days;
    return `${days} ${left ? msg(str`(còn ${left}\u00a0ngày)`, { desc: 'after the last day to register' }) : msg('(hôm nay là ngày cuối)', { desc: 'after the last day to register' })}`;
  }

  #renderRegion(): TemplateResult {
    const page = this.#page;
    const { day, language } = page;
    // An offer of services alone has no line here, unless no name is offered.
    const { policies } = page.known({ policies: currentHeads });
    const standing = standingOn(day, policies);
    const announced = announcedOn(day, policies);
    // Announced offers of names go before current offers of services without a name.
    const isOpen = !!(namesOf(announced)[0] ? namesOf(standing) : standing)[0];
    const offers = isOpen ? standing : announced;
    const place = placeFor(this);
    const logo = this.#logoFailed ? '' : webAddress(this.logoSrc);
    const benefit = benefitText(offers);
    const name = msg('Chương trình Phổ cập tên miền quốc gia “.vn”');
    const days = this.#renderDays(offers, isOpen, policies);
    const act = isOpen
      ? msg('Đăng ký', { desc: 'link to the registration of a domain name, not of a business' })
      : capital(days);
    const checker = checkerAddress(language, place?.province.slug) || (checkerOnPage() && '#');
    const terms = [benefit && name, place && placeName(place.province, page.today), days, place?.note?.(page.today)];
    return html`<div class="root" lang=${language}>
      <section class="card" part="card" aria-labelledby="name" @click=${this.#follow}>
        <div class="head">
          <div class="brand">
            ${
              logo
                ? html`<img src=${logo} alt=${this.logoAlt ?? ''} @error=${this.#logoMissing} />`
                : html`<span class="mark" aria-hidden="true">.vn</span>`
            }
            <p class="heading" id="name" role="heading" aria-level=${/^[2-6]$/.test(this.headingLevel!) ? this.headingLevel : 2}>
              ${benefit || name}
            </p>
            <p class="muted">${capital(terms.filter(Boolean).join('\u00a0· '))}</p>
          </div>
          <ul class="offers">
            ${Object.entries(portals).map(([suffix, portal]) => {
              const who = whoTexts(offers.filter((offer) => offer.suffix === suffix));
              return html`<li>
                <a class="offer card" id=${suffix} href=${portal}><b>${suffix}</b>${who}<b class="go">${who ? act : msg('Đăng ký có phí')}</b></a>
              </li>`;
            })}
          </ul>
          <div class="ways">
            ${checker && html`<a class="go button" id="eligibility" href=${checker}>${msg('Tôi có được không?')}</a>`}
            <button class="go button" aria-expanded=${this.#open} aria-controls="panel" @click=${this.#toggle}>${msg('Chi tiết', { desc: 'button: unfolds the details of the programme' })}</button>
          </div>
        </div>
        <div id="panel" ?hidden=${!this.#open}>
          ${
            this.#panel
              ? this.#panel.renderPanel(this, page, place)
              : html`<div role="status">${this.#failed ? msg('Chưa tải được. Hãy thử lại khi có mạng.') : ''}</div>`
          }
        </div>
      </section>
    </div>`;
  }

  protected override render(): TemplateResult | undefined {
    // A server renders one element at a time and never calls `connectedCallback`, so `banners` is empty.
    const [first = this] = banners;
    return first === this ? this.#renderRegion() : undefined;
  }
}
