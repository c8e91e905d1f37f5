import { coordinator } from './campaign.ts';
import { isLed, planLead } from './sources.ts';

/**
 * The authority to ask: the department that the province's own plan puts in charge, else the coordinator of the programme.
 * @param nameOf the name of the province inside a line: "tỉnh Thái Nguyên"
 */
export const contactFor = <Province extends { readonly slug: string }>(
  province: Province | undefined,
  nameOf: (province: Province) => string,
): string => (province && isLed(province) ? `${planLead} ${nameOf(province)}` : coordinator);
