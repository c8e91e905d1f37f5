// The questions on a limit: ages, or months since a certificate, and the interpretation of the text.

import { html, nothing, type TemplateResult } from 'lit';
import type { DraftOffer } from './draft.ts';
import { fieldId, renderChoice, renderTyped, type Desk } from './fields.view.ts';
import { askedLimitOf, withLimitAnswer, type Ending } from './limits.ts';

type LimitEnding = Exclude<Ending, 'other'>;

/** The possible readings of "đến 23 tuổi" or "trong vòng 12 tháng". */
function waysOf(
  isAge: boolean,
  most: number | string | undefined,
  { say }: Desk,
): { value: LimitEnding; name: string }[] {
  const number = typeof most === 'number' ? most : 'N';
  const next = typeof most === 'number' ? most + 1 : 'N + 1';
  return isAge
    ? [
        { value: 'on', name: say(`Hết ngày tròn ${number} tuổi`, `Up to the birthday on which one is ${number}`) },
        { value: 'before', name: say(`Hết ngày trước khi tròn ${next} tuổi`, `Up to the day before one is ${next}`) },
        { value: 'both', name: say('Văn bản không nói rõ: ghi cả hai cách hiểu', 'The text does not say: both ways') },
      ]
    : [
        { value: 'on', name: say(`Hết ngày tròn ${number} tháng`, `Up to the day that ends ${number} months`) },
        {
          value: 'before',
          name: say(`Hết ngày trước khi tròn ${number} tháng`, `Up to the day before ${number} months end`),
        },
        { value: 'both', name: say('Văn bản không nói rõ: ghi cả hai cách hiểu', 'The text does not say: both ways') },
      ];
}

export function renderLimit(
  offer: DraftOffer,
  path: string,
  context: string,
  set: (change: Partial<DraftOffer>) => void,
  desk: Desk,
): TemplateResult | typeof nothing {
  const { who, limit } = offer;
  const { say } = desk;
  if (who !== 'citizen' && who !== 'enterprise') {
    // Only an opened file can have this reading.
    const wrong = desk.reasons(`${path}.limit`);
    if (!limit) return nothing;
    return html`<div class="stack" id=${fieldId(`${path}.limit`)} tabindex="-1">
      ${wrong.map((reason) => html`<p class="error">${say('Giới hạn', 'Limit')}: ${reason}</p>`)}
      <p><button type="button" class="button" @click=${() => set({ limit: undefined })}>${say('Bỏ giới hạn', 'Remove the limit')}</button></p>
    </div>`;
  }
  const isAge = who === 'citizen';
  const { least, most, ending } = askedLimitOf(who, limit);
  const answer = (given: Parameters<typeof withLimitAnswer>[2]): void =>
    set({ limit: withLimitAnswer(who, limit, given) });
  const reasons = (at: string): readonly string[] => desk.reasons(at);
  return html`
    <div class="pair">
      ${
        isAge || least !== undefined
          ? renderTyped(
              {
                path: `${path}.limit.minYears`,
                label: say('Từ đủ (tuổi)', 'From the age of'),
                context,
                hint: say('Để trống nếu không có tuổi ít nhất.', 'Leave it empty if there is no least age.'),
                inputmode: 'numeric',
                value: String(least ?? ''),
                set: (typed) => answer({ least: typed }),
              },
              desk,
            )
          : nothing
      }
      ${renderTyped(
        {
          path: `${path}.limit.readings`,
          label: isAge
            ? say('Đến (tuổi)', 'To the age of')
            : say(
                'Trong vòng (tháng) kể từ ngày cấp giấy chứng nhận',
                'Within (months) of the date of the certificate',
              ),
          context,
          hint: isAge
            ? say('Để trống nếu không có tuổi nhiều nhất.', 'Leave it empty if there is no highest age.')
            : say('Ví dụ: 12. Để trống nếu không giới hạn.', 'Such as 12. Leave it empty if there is no limit.'),
          inputmode: 'numeric',
          value: String(most ?? '').replace(' tháng', ''),
          set: (typed) => answer({ most: typed }),
        },
        { reasons },
      )}
    </div>
    ${
      most === undefined
        ? nothing
        : renderChoice<Ending>(
            {
              path: `${path}.limit`,
              label: isAge
                ? say('Đến tuổi ấy là đến hết ngày nào?', 'On which day does that age end?')
                : say('Trong vòng từng ấy tháng là đến hết ngày nào?', 'On which day do these months end?'),
              ...(ending === 'other' && {
                hint: say(
                  'Tệp đang mở ghi cách khác; giữ nguyên nếu bạn không chọn.',
                  'The opened file has another way; it is kept unless you choose.',
                ),
              }),
              options: waysOf(isAge, most, desk),
              chosen: ending,
              set: (chosen) => void (chosen !== 'other' && answer({ ending: chosen })),
            },
            desk,
          )
    }
  `;
}
