// The costs of a name by year, and with days under an offer. Only the fees of the State: services and tax are up to the registrar.

import { msg, str } from '../../localization/msg.ts';
import { html } from 'lit';
import { formatMoney } from '../../localization/format.ts';
import type { Suffix } from '../../program/decision.ts';
import { offeredFeeOn } from '../../program/fees.ts';
import type { Policy } from '../../program/policies.ts';
import { citeAll } from '../cite.ts';
import { MARK } from '../offer-lines.ts';
import { renderSection, type Content } from './verdict-parts.view.ts';
import type { EligibilityResult, CheckerTerms } from './result.ts';

const feesOf = (suffix: Suffix, { on, known }: CheckerTerms) => offeredFeeOn(suffix, on, known.fees);

/** "50.000 đ mỗi năm" */
export const yearlyFee = (suffix: Suffix, terms: CheckerTerms): string =>
  msg(str`${formatMoney(feesOf(suffix, terms).maintenance, terms.language)} mỗi năm`, { desc: 'an amount of money' });

type Row = readonly [what: string, amount: string];

/** The free years, the registration fee and the first paid year. The day of that year is known if the name could be granted today. */
function offered(
  suffix: Suffix,
  { freeYears, registrationFee = 'unsettled' }: Policy,
  result: EligibilityResult,
): Row[] {
  const {
    decision: { firstFeeOn },
    language,
    write,
  } = result;
  const once = formatMoney(registrationFee === 'waived' ? 0 : feesOf(suffix, result).registration, language);
  return [
    ...(freeYears
      ? [
          [
            freeYears === 1
              ? msg('Phí duy trì năm 1')
              : msg(str`Phí duy trì năm 1–${freeYears}`, { desc: 'row of costs: the free years' }),
            formatMoney(0, language),
          ] as const,
        ]
      : []),
    [msg('Lệ phí đăng ký, một lần'), registrationFee === 'unsettled' ? once + MARK : once],
    [
      firstFeeOn
        ? msg(str`Phí duy trì từ ${write(firstFeeOn)}`, { desc: 'row of costs: first day with a fee' })
        : msg(str`Phí duy trì từ năm ${freeYears + 1}`, { desc: 'row of costs: first year with a fee, as a number' }),
      yearlyFee(suffix, result),
    ],
  ];
}

const full = (suffix: Suffix, result: EligibilityResult): Row[] => [
  [msg(str`Lệ phí đăng ký ${suffix}, một lần`), formatMoney(feesOf(suffix, result).registration, result.language)],
  [msg(str`Phí duy trì ${suffix}`, { desc: 'row of costs: a suffix, such as id.vn' }), yearlyFee(suffix, result)],
];

/** The costs under an offer, or the full costs; for both suffixes if the result names none. */
export function renderCosts(result: EligibilityResult): Content {
  const {
    decision: { suffix, from, firstFeeOn },
    policy,
  } = result;
  const suffixes: Suffix[] = suffix ? [suffix] : ['id.vn', 'biz.vn'];
  const rows =
    suffix && policy && (from ?? firstFeeOn)
      ? offered(suffix, policy, result)
      : suffixes.flatMap((each) => full(each, result));
  return renderSection(
    msg('Bạn trả bao nhiêu'),
    html`<dl>
        ${rows.map(([what, amount]) => html`<div><dt>${what}</dt><dd>${amount}</dd></div>`)}
      </dl>
      <p class="small muted">
        ${firstFeeOn && msg('Ngày tính theo tên được cấp hôm nay.')}
        ${msg('Phí, lệ phí nhà nước, chưa gồm dịch vụ của nhà đăng ký và thuế GTGT.')} ${citeAll(feesOf(suffixes[0]!, result).cites)}.
      </p>`,
  );
}
