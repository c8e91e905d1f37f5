import type { Result } from '../../base/result.ts';
import { parseDomainName, type DomainName } from '../../domains/domain-name.ts';
import type { DomainNameProblem } from '../../domains/domain-name-problem.ts';
import { refused, type Answered } from './answer.ts';

/** The text of the field and a suffix, parsed by the rules. */
export class NameInput {
  readonly parsed: Result<DomainName, DomainNameProblem>;

  constructor(
    readonly text: string,
    readonly suffix: string,
  ) {
    this.parsed = parseDomainName(text, { suffix });
  }

  /** The whole name if the text is valid, else the text. */
  get value(): string {
    return this.parsed.ok ? this.parsed.value.unicode : this.text;
  }

  /** The text without the suffix of a whole name, and the suffix. */
  get tidied(): { readonly text: string; readonly suffix: string } {
    const { parsed, text, suffix } = this;
    return parsed.ok ? { text: parsed.value.label, suffix: parsed.value.suffix } : { text, suffix };
  }

  /** The fault of the text by the rules; undefined for a valid text and for an empty field. */
  get fault(): Answered | undefined {
    const { parsed, text, suffix } = this;
    return parsed.ok || !text.trim() ? undefined : refused(text, suffix, parsed.problem);
  }
}

/** The suffix of a text: its own if it is a whole name, else the one in the list. */
export function suffixOf(text: string, listed: string): string {
  const whole = parseDomainName(text);
  return whole.ok ? whole.value.suffix : listed;
}
