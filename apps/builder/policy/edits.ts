// The edits of a draft, each as a function from draft to draft.

import type { CivilDate } from '../../../src/base/civil-date.ts';
import type { Policy } from '../../../src/program/policies.ts';
import type { Base } from './base.ts';
import {
  draftOfferOf,
  type Draft,
  type DraftCite,
  type DraftCondition,
  type DraftDocument,
  type DraftEnd,
  type DraftFee,
  type DraftOffer,
} from './draft.ts';
import { conditionId, offerId } from './ids.ts';

export type Edit = (draft: Draft) => Draft;

const at = <Item>(items: readonly Item[], index: number, change: Partial<Item>): Item[] =>
  items.map((item, place) => (place === index ? { ...item, ...change } : item));
const without = <Item>(items: readonly Item[], index: number): Item[] => items.filter((_, place) => place !== index);

/** Adds a circular to fill in, unless there is already a document. */
function withDocument(draft: Draft, today: CivilDate): Draft {
  if (draft.documents.length) return draft;
  return { ...draft, documents: [{ kind: 'circular', issuer: 'Bộ Tài chính', checkedOn: today }] };
}

/** The citation of a new part: the first document of the draft. */
const citeOf = ({ documents: [first] }: Draft): DraftCite => ({ source: first?.id });

export const addDocument =
  (today: CivilDate): Edit =>
  (draft) =>
    draft.documents.length
      ? { ...draft, documents: [...draft.documents, { kind: 'circular', issuer: 'Bộ Tài chính', checkedOn: today }] }
      : withDocument(draft, today);

/** Citations of a document follow its new number. */
export const setDocument =
  (index: number, change: Partial<DraftDocument>): Edit =>
  (draft) => {
    const { id } = draft.documents[index] ?? {};
    const next = { ...draft, documents: at(draft.documents, index, change) };
    if (!('id' in change) || next.documents.some((document, place) => place !== index && document.id === id))
      return next;
    const renamed = (cites: readonly DraftCite[]): DraftCite[] =>
      cites.map((cite) => (cite.source === id ? { ...cite, source: change.id } : cite));
    const follow = <Item extends { readonly cites: readonly DraftCite[] }>(items: readonly Item[]): Item[] =>
      items.map((item) => ({ ...item, cites: renamed(item.cites) }));
    return { ...next, offers: follow(next.offers), ends: follow(next.ends), fees: follow(next.fees) };
  };

export const removeDocument =
  (index: number): Edit =>
  (draft) => ({ ...draft, documents: without(draft.documents, index) });

const taken = (draft: Draft, { policies }: Base, but?: number): Set<string> =>
  new Set([...policies.map(({ id }) => id), ...draft.offers.filter((_, place) => place !== but).map(({ id }) => id)]);

function append(draft: Draft, offer: DraftOffer, base: Base, isNew: boolean): Draft {
  return { ...draft, offers: [...draft.offers, isNew ? { ...offer, id: offerId(offer, taken(draft, base)) } : offer] };
}

export const addOffer =
  (base: Base, today: CivilDate): Edit =>
  (draft) => {
    const next = withDocument(draft, today);
    return append(
      next,
      {
        id: '',
        who: 'citizen',
        suffix: 'id.vn',
        conditions: [],
        services: [],
        registrationFee: 'unsettled',
        cites: [citeOf(next)],
        examples: [],
      },
      base,
      true,
    );
  };

/** A new offer with the terms of an old one and empty days. */
export const copyOffer =
  (policy: Policy, base: Base, today: CivilDate): Edit =>
  (draft) => {
    const next = withDocument(draft, today);
    return append(
      next,
      { ...draftOfferOf({ ...policy }), from: undefined, until: undefined, cites: [citeOf(next)] },
      base,
      true,
    );
  };

/** Copies the offer itself into the file, so that it can be changed. The new document joins its documents. */
export const changeOffer =
  (policy: Policy, base: Base, today: CivilDate, change: Partial<DraftOffer> = {}): Edit =>
  (draft) => {
    const index = draft.offers.findIndex(({ id }) => id === policy.id);
    if (index >= 0) return { ...draft, offers: at(draft.offers, index, change) };
    const next = withDocument(draft, today);
    return append(
      next,
      { ...draftOfferOf({ ...policy }), cites: [...policy.cites, citeOf(next)], ...change },
      base,
      false,
    );
  };

/** Renews several offers at once. */
export const renewOffers =
  (policies: readonly Policy[], base: Base, today: CivilDate, until: string): Edit =>
  (draft) =>
    policies.reduce((done, policy) => changeOffer(policy, base, today, { until })(done), draft);

export const endOffer =
  (policy: Policy, until: string, today: CivilDate): Edit =>
  (draft) => {
    const index = draft.ends.findIndex(({ id }) => id === policy.id);
    if (index >= 0) return { ...draft, ends: at(draft.ends, index, { until }) };
    const next = withDocument(draft, today);
    return { ...next, ends: [...next.ends, { id: policy.id, until, cites: [citeOf(next)] }] };
  };

/** An id that was generated from the offer's content changes with the content. */
export const setOffer =
  (index: number, change: Partial<DraftOffer>, base: Base): Edit =>
  (draft) => {
    const before = draft.offers[index];
    if (!before) return draft;
    const others = taken(draft, base, index);
    const after = { ...before, ...change };
    const id = before.id === offerId(before, others) ? offerId(after, others) : before.id;
    const limit = after.who === 'citizen' || after.who === 'enterprise' ? after.limit : undefined;
    const fitting = after.who === before.who ? limit : undefined;
    return {
      ...draft,
      offers: at(draft.offers, index, { ...change, id, limit: fitting }),
      ends: draft.ends.map((end) => (end.id === before.id ? { ...end, id } : end)),
    };
  };

export const removeOffer =
  (index: number): Edit =>
  (draft) => ({ ...draft, offers: without(draft.offers, index) });

export const addCondition =
  (index: number): Edit =>
  (draft) => {
    const offer = draft.offers[index];
    return offer
      ? {
          ...draft,
          offers: at(draft.offers, index, {
            conditions: [...offer.conditions, { id: conditionId(draft), question: {} }],
          }),
        }
      : draft;
  };

/** If another offer asks the same question, the question stays unchanged there. */
export const setQuestion =
  (index: number, place: number, change: DraftCondition['question']): Edit =>
  (draft) => {
    const offer = draft.offers[index];
    const condition = offer?.conditions[place];
    if (!offer || !condition) return draft;
    const isShared = draft.offers.some(
      (other, where) => where !== index && other.conditions.some(({ id }) => id === condition.id),
    );
    const id = isShared ? conditionId(draft) : condition.id;
    const question = { ...condition.question, ...change };
    return { ...draft, offers: at(draft.offers, index, { conditions: at(offer.conditions, place, { id, question }) }) };
  };

export const removeCondition =
  (index: number, place: number): Edit =>
  (draft) => {
    const offer = draft.offers[index];
    return offer
      ? { ...draft, offers: at(draft.offers, index, { conditions: without(offer.conditions, place) }) }
      : draft;
  };

export const setEnd =
  (index: number, change: Partial<DraftEnd>): Edit =>
  (draft) => ({ ...draft, ends: at(draft.ends, index, change) });
export const removeEnd =
  (index: number): Edit =>
  (draft) => ({ ...draft, ends: without(draft.ends, index) });

export const addFee =
  (today: CivilDate): Edit =>
  (draft) => {
    const next = withDocument(draft, today);
    return { ...next, fees: [...next.fees, { suffix: 'id.vn', cites: [citeOf(next)] }] };
  };
export const setFee =
  (index: number, change: Partial<DraftFee>): Edit =>
  (draft) => ({ ...draft, fees: at(draft.fees, index, change) });
export const removeFee =
  (index: number): Edit =>
  (draft) => ({ ...draft, fees: without(draft.fees, index) });

export const setExamples =
  (index: number, examples: readonly unknown[]): Edit =>
  (draft) => ({ ...draft, offers: at(draft.offers, index, { examples }) });
