// The schema of a programme file. tools/generate/programme-schema.ts writes the JSON Schema from it.

import * as z from 'zod/mini';
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts';
import { services } from './policies.ts';
import { isForbidden, MOST_ITEMS } from './programme-guard.ts';
import type { ProgrammeProblemCode } from './programme-problem.ts';

/** The version that is read here. */
export const VERSION = 1;
const MOST_SIGNS = 300;

/** A problem that only we know. It is all that the value is told. */
const because = (error: ProgrammeProblemCode) => ({ error, abort: true });

/** Signs that no word has: control signs, signs that are not seen or that turn the direction of writing, halves of signs. */
const HIDDEN = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

/** Words, never markup. */
export const Text = z.string().check(
  z.maxLength(MOST_SIGNS, because('too-long')),
  z.minLength(1, because('blank')),
  z.regex(/^[^<>]*$/, because('markup')),
  z.refine((text) => /\S/.test(text), because('blank')),
  z.refine((text) => HIDDEN.test(text), because('hidden-sign')),
);

/** Days of these centuries, so that all sums of days stay within the years of four digits. */
const CENTURIES = /^(18|19|20|21)/;

export const Day = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d\d-\d\d$/, because('bad-date')),
    z.refine((text) => parseCivilDate(text).ok, because('no-such-day')),
    z.refine((text) => CENTURIES.test(text), because('bad-year')),
  ),
  z.transform((text) => text as CivilDate),
);

/** The date of a document: a day, a month, or null where it names neither. */
export const DocumentDate = z.nullable(
  z.string().check(
    z.regex(/^\d{4}-\d\d(-\d\d)?$/, because('bad-date')),
    z.refine((text) => parseCivilDate(text.length === 7 ? `${text}-01` : text).ok, because('no-such-day')),
  ),
);

/** `https:` on a host below .vn, with nobody's name or password in it. Without `//` a page would take the rest for a path of its own. */
function isAddress(text: string): boolean {
  try {
    const { hostname, username, password } = new URL(text);
    return text.startsWith('https://') && /[^.]\.vn$/.test(hostname) && !username && !password;
  } catch {
    return false;
  }
}

export const Address = Text.check(z.refine(isAddress, because('bad-address')));

export const Id = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, because('bad-id')),
  z.refine((id) => !isForbidden(id), because('forbidden-key')),
);

const DocumentId = Text.check(z.refine((id) => !isForbidden(id), because('forbidden-key')));

const whole = (least: number, most: number) => z.number().check(z.multipleOf(1), z.gte(least), z.lte(most));
const list = <Item extends z.core.$ZodType>(item: Item, name: keyof typeof MOST_ITEMS) =>
  z.array(item).check(z.maxLength(MOST_ITEMS[name]));
const listOrNone = <Item extends z.core.$ZodType>(item: Item, name: keyof typeof MOST_ITEMS) =>
  z._default(list(item, name), []);

export const Cite = z.object({ source: DocumentId, article: z.optional(Text) });
/** The documents for a statement: at least one. */
const Cites = list(Cite, 'cites').check(z.minLength(1, because('no-document')));

export const documentKinds = [
  'code',
  'resolution',
  'decree',
  'decision',
  'circular',
  'dispatch',
  'joint-programme',
  'plan',
  'directive',
  'page',
  'data',
] as const;

export const Document = z.object({
  id: DocumentId,
  kind: z.enum(documentKinds),
  issuer: Text,
  date: DocumentDate,
  url: z.optional(Address),
  checkedOn: Day,
});

/** `days`: -1 ends it on the day before. Blocks have no words for others, so a file with others is refused. */
export const Reading = z.object({ id: Id, years: whole(0, 150), days: z.optional(whole(-1, 0)) });

export const Limit = z.object({
  minYears: z.optional(whole(0, 150)),
  readings: list(Reading, 'readings'),
});

export const Condition = z.object({ id: Id, question: z.object({ vi: Text, en: Text }) });

const said = { firstDomain: z.optional(z.boolean()), answers: z.optional(z.record(z.string(), z.boolean())) };

export const ExampleApplicant = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('citizen'), birthDate: z.optional(Day), vietnamese: z.optional(z.boolean()), ...said }),
  z.object({ kind: z.literal('enterprise'), certificateDate: z.optional(Day), ...said }),
  z.object({ kind: z.literal('household'), certificate: z.optional(z.boolean()), ...said }),
  z.object({ kind: z.literal('cooperative'), ...said }),
  z.object({ kind: z.literal('other') }),
]);

const outcomes = [
  'eligible',
  'likely',
  'not-yet',
  'expired',
  'pending-decision',
  'services-only',
  'not-eligible',
  'needs-more',
] as const;

export const Example = z.object({ on: Day, applicant: ExampleApplicant, outcome: z.enum(outcomes) });

const Ending = z.enum(['id.vn', 'biz.vn']);

export const Offer = z.object({
  id: Id,
  who: z.enum(['citizen', 'enterprise', 'household', 'cooperative']),
  suffix: z.nullable(Ending),
  from: Day,
  until: Day,
  freeYears: whole(0, 10),
  limit: z.optional(Limit),
  conditions: z.optional(list(Condition, 'conditions')),
  services: listOrNone(z.enum(services), 'services'),
  registrationFee: z.optional(z.enum(['waived', 'due', 'unsettled'])),
  cites: Cites,
  examples: list(Example, 'examples').check(z.minLength(2)),
});

export const End = z.object({ id: Id, until: Day, cites: Cites });

const money = whole(0, 1_000_000_000);
export const OfferFee = z.object({ suffix: Ending, from: Day, registration: money, maintenance: money, cites: Cites });

export const ProgrammeSchema = z.object({
  version: z.literal(VERSION),
  updated: Day,
  publisher: Text,
  documents: listOrNone(Document, 'documents'),
  offers: listOrNone(Offer, 'offers'),
  ends: listOrNone(End, 'ends'),
  fees: listOrNone(OfferFee, 'fees'),
});
