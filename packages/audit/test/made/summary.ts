// What was judged of a portal in one line, so that a hundred can be compared.

import type { Judged } from '../../src/judge/judged.ts';
import { harmless } from '../../../../src/embed/snippet/damage.ts';

export function summaryOf(judged: Judged): string {
  const { outcome, verdict, blocks, lacking, remains, hasUnreadable, files, programme, promises, template } = judged;
  if (outcome !== 'page') return outcome;
  const [first, ...more] = blocks.map(
    ({ widget, form, state, sight, pin }) => `${widget}/${form}/${state}/${sight}/${pin}`,
  );
  const codes = new Set(blocks.flatMap(({ damages }) => damages.map(({ code }) => code)));
  const told = [...codes].filter((code) => !harmless.includes(code) || code === 'unseen' || code === 'former-province');
  return [
    verdict,
    ...(first ? [first] : []),
    ...more.map((block) => `+ ${block}`),
    ...told,
    ...(blocks.some(({ waitsForLoader }) => waitsForLoader) ? ['waits'] : []),
    ...(remains ? [`remains:${remains}`] : []),
    ...(hasUnreadable ? ['unreadable'] : []),
    ...lacking.filter((name) => !blocks.some(({ widget }) => widget === name)).map((name) => `lacks:${name}`),
    ...(template.loader && !template.style ? ['no-style'] : []),
    ...files.map(
      ({ code, address, directive }) => `file:${code}:${address.split('/').at(-1)}${directive ? `:${directive}` : ''}`,
    ),
    ...blocks.flatMap(({ pageProblem }) => (pageProblem ? [`page:${pageProblem}`] : [])),
    ...blocks.flatMap(({ place }) => (place === 'other' || place === 'country' ? [`place:${place}`] : [])),
    ...(['read', 'not-asked'].includes(programme.state) ? [] : [`programme:${programme.state}`]),
    ...promises.map(({ code }) => `words:${code}`),
  ].join(' ');
}
