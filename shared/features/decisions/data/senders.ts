import type { SenderId } from '../schema.ts';

/**
 * Where a decision leads. `awb`: objection or appeal. `foreigners`: a date and a referral, never a letter to send, because
 * only the foreigner, a lawyer and a few others may file (Vw 70). `insurer`: ask to look again, then SKGZ (Zvw 114).
 * `family`: the family judge; no term of the Awb.
 */
export type SenderRoad = 'awb' | 'foreigners' | 'insurer' | 'family';

interface SenderRule {
  readonly road: SenderRoad;
  /** `letter_date`: the term starts the day after the date on the letter (AWR 22j; Awir for toeslagen). */
  readonly countsFrom: 'sending' | 'letter_date';
}

const awb: SenderRule = { road: 'awb', countsFrom: 'sending' };

export const senders: Readonly<Record<SenderId, SenderRule>> = {
  gemeente: awb,
  ciz: awb,
  zorgkantoor: awb,
  uwv: awb,
  svb: awb,
  duo: awb,
  cak: awb,
  belastingdienst: { road: 'awb', countsFrom: 'letter_date' },
  ind: { road: 'foreigners', countsFrom: 'sending' },
  zorgverzekeraar: { road: 'insurer', countsFrom: 'sending' },
  gecertificeerde_instelling: { road: 'family', countsFrom: 'sending' },
  rechter_familie: { road: 'family', countsFrom: 'sending' },
  andere_overheid: awb,
};
