import type { SenderId } from '../schema.ts';

/**
 * Where a decision leads. `awb`: objection or appeal. `foreigners`: a date and a referral, never a letter to send, because
 * only the foreigner, a lawyer and a few others may file (Vw 70). `insurer`: ask to look again, then SKGZ (Zvw 114).
 * `family`: the family judge; no term of the Awb.
 */
export type SenderRoad = 'awb' | 'foreigners' | 'insurer' | 'family';

interface SenderRule {
  readonly road: SenderRoad;
  /** The term in which to object, a row of the law; nothing where no term of ours holds. */
  readonly term: string | null;
  /** `letter_date`: the term starts the day after the date on the letter (AWR 22j; Awir for toeslagen). */
  readonly countsFrom: 'sending' | 'letter_date';
}

const awb: SenderRule = { road: 'awb', term: 'bezwaar', countsFrom: 'sending' };
const family: SenderRule = { road: 'family', term: null, countsFrom: 'sending' };

export const senders: Readonly<Record<SenderId, SenderRule>> = {
  gemeente: awb,
  ciz: awb,
  zorgkantoor: awb,
  uwv: awb,
  /** About being able to work: a far shorter term (ZW 75k). */
  uwv_ziektewet: { ...awb, term: 'bezwaar_ziektewet' },
  svb: awb,
  duo: awb,
  cak: awb,
  belastingdienst: { road: 'awb', term: 'bezwaar_belasting', countsFrom: 'letter_date' },
  ind: { road: 'foreigners', term: 'bezwaar_vreemdelingen', countsFrom: 'sending' },
  /** One or two weeks, depending on the decision (Vw 69): the shorter is the safe one. */
  ind_asiel: { road: 'foreigners', term: 'asiel_een_week', countsFrom: 'sending' },
  zorgverzekeraar: { road: 'insurer', term: null, countsFrom: 'sending' },
  gecertificeerde_instelling: family,
  rechter_familie: family,
  andere_overheid: awb,
};
