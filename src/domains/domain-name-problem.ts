/** The text is not a name below .vn. */
export type MalformedCode =
  | 'empty'
  /** an e-mail address */
  | 'email'
  /** a web address, or a name that begins with www */
  | 'web-address'
  | 'space'
  | 'underscore'
  /** a character that is neither a–z, 0–9, a Vietnamese letter nor a hyphen */
  | 'character'
  /** a dot where none may be: doubled, at the front, or inside what should be one label */
  | 'dot'
  /** only a label, and no suffix was chosen */
  | 'no-suffix'
  /** below another ending than .vn */
  | 'not-vn'
  /** below something under .vn where nobody registers names */
  | 'unknown-suffix'
  /** a name below a registrable name */
  | 'subdomain'
  | 'hyphen-first'
  | 'hyphen-last'
  /** two hyphens together; so a typed `xn--` too */
  | 'hyphen-double'
  /** more than 63 characters, accented names counted in their ASCII form */
  | 'too-long';

/** The text is a name below .vn that nobody can simply register: one or two characters, a place, or a suffix itself. */
export type NotRegistrableCode = 'auction' | 'geographic' | 'generic';

/** Why a text is not a registrable name. One problem at a time: the one whose mending brings the person furthest. */
export interface DomainNameProblem {
  readonly code: MalformedCode | NotRegistrableCode;
  /** Where it begins, in UTF-16 units from the start of the text as it was typed (so it fits `setSelectionRange`). */
  readonly position?: number;
  /** The character at that place, as it was typed; only for `character`. */
  readonly character?: string;
  /** A whole name that breaks no rule and is close to the typed text. */
  readonly suggestion?: string;
}
