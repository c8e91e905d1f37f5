import type { Result } from '../../base/result.ts';
import { parseDomainName, type DomainName, type DomainNameProblem } from '../../domains/domain-name.ts';
import { refused, type Answered } from './answer.ts';

/** The text of the field below a suffix, read by the rules. */
export class NameInput {
  readonly parsed: Result<DomainName, DomainNameProblem>;

  constructor(
    readonly text: string,
    readonly suffix: string,
  ) {
    this.parsed = parseDomainName(text, { suffix });
  }

  /** The whole name where the text is one, else the text. */
  get value(): string {
    return this.parsed.ok ? this.parsed.value.unicode : this.text;
  }

  /** The text, and the suffix, once the suffix of a whole name is taken off the text. */
  get tidied(): { readonly text: string; readonly suffix: string } {
    const { parsed, text, suffix } = this;
    return parsed.ok ? { text: parsed.value.label, suffix: parsed.value.suffix } : { text, suffix };
  }

  /** What the rules say against the text; undefined where they say nothing, and for an empty field. */
  get fault(): Answered | undefined {
    const { parsed, text, suffix } = this;
    return parsed.ok || !text.trim() ? undefined : refused(text, suffix, parsed.problem);
  }
}

/** The suffix that a text is below: its own where it is a whole name, else the one in the list. */
export function suffixOf(text: string, listed: string): string {
  const whole = parseDomainName(text);
  return whole.ok ? whole.value.suffix : listed;
}
