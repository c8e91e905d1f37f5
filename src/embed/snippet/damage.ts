import type { ValueProblem } from '../settings.ts';

/**
 * - `escaped`: pasted as text, so the page shows code
 * - `quotes`: straight quotes became typographic ones, so the attributes are not parsed
 * - `line-breaks`: line breaks or paragraphs were inserted inside a tag of several lines
 * - `stray`: backslashes, invisible characters or spaces inside a tag, so it is not parsed
 * - `mail-code`: the source of a mail in quoted-printable or Base64, which browsers cannot parse
 * - `letters`: Vietnamese letters became entities
 * - `no-link`: no link inside, so without script a reader can go nowhere
 * - `no-words`: the link has no text, so it is invisible without script
 * - `no-script`: the element is there without its script; the page needs the script elsewhere
 * - `no-integrity`: the script of a fixed version has no hash, so the browser runs any file that the host sends
 * - `wrong-integrity`: the hash does not match the file, so the browser refuses the file
 * - `no-crossorigin`: the script lost `crossorigin`, so the browser cannot check the hash and refuses the file
 * - `old-version`: the script has another version than the site
 * - `script-as-text`: the tag of a script or style was removed and its content stayed as visible text
 * - `not-alone`: a link that is not alone in its block, or is in a block that cannot become a widget; an address that is not alone on its line
 * - `split`: a link that formatting divided into several
 * - `misnamed`: a block whose name of the widget is wrong, so it does not become a widget
 * - `insecure`: `http:` instead of the host's `https:`
 * - `relative`: the address has no host, so it leads to the host of the portal
 * - `inexact`: a changed address, or the link leads to a frame page: it stays a link
 * - `unseen`: an invisible character is beside the link
 * - `published`: copied from a page that shows it as a widget
 * - `frame-address`: the bare address of a frame page, which few systems turn into a frame
 * - `oembed`: the address is in a tag of the editor, which browsers do not show
 * - `former-province`: the name of the province has changed
 * - `sandboxed`: the frame may not run scripts, so it shows static text and does not change its height
 * - `no-way-out`: the frame may not open other pages, so its links do nothing
 * - `no-title`: the frame has no title, so screen readers cannot announce it
 * - `other-frame`: a frame by another tag than `iframe`, so its height is never adjusted
 * - `frame-emptied`: the frame lost its address and shows nothing
 * - `colour`: a colour, but no setting is a colour; some systems rewrite `#rrggbb`
 * - `json`: JSON, or the rest of it
 * - `character`, `word`, `address`, `choice`: an invalid value (settings.ts)
 * - `fixed-day`: `today`, which is for previews, stops the clock: offers no longer expire
 * - `boolean`: a boolean that is not written as `="true"`
 * - `unknown-attribute`: an attribute without meaning here
 *
 * Found only by comparison with the pasted snippet:
 * - `another`: another widget, place or language
 * - `unwrapped`: the tag around the link is gone
 * - `linked`: the address became a link; `framed`: it became a frame
 * - `lost-attribute`, `changed-attribute`: a setting is missing or has another value
 */
export type DamageCode =
  | 'escaped'
  | 'quotes'
  | 'line-breaks'
  | 'stray'
  | 'mail-code'
  | 'letters'
  | 'no-link'
  | 'no-words'
  | 'no-script'
  | 'no-integrity'
  | 'no-crossorigin'
  | 'wrong-integrity'
  | 'old-version'
  | 'script-as-text'
  | 'not-alone'
  | 'split'
  | 'misnamed'
  | 'insecure'
  | 'relative'
  | 'inexact'
  | 'unseen'
  | 'published'
  | 'frame-address'
  | 'oembed'
  | 'former-province'
  | 'sandboxed'
  | 'no-way-out'
  | 'no-title'
  | 'other-frame'
  | 'frame-emptied'
  | 'colour'
  | 'json'
  | ValueProblem
  | 'boolean'
  | 'fixed-day'
  | 'unknown-attribute'
  | 'another'
  | 'unwrapped'
  | 'linked'
  | 'framed'
  | 'lost-attribute'
  | 'changed-attribute';

/** A damage, and the attribute that it concerns. */
export interface Damage {
  readonly code: DamageCode;
  readonly field?: string;
}

/** Damages that do not change the page for its readers. */
export const harmless: readonly DamageCode[] = [
  'letters',
  'boolean',
  'framed',
  'former-province',
  'unseen',
  'published',
];
