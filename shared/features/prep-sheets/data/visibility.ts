import type { LifeDomainId, PrepSheet } from '../schema.ts';

/** The papers a field may appear on. The summary is made of what was said, so no prep field names it. */
export type PrepOutput = 'own_sheet' | 'partner_card' | 'summary';

const nowhere: readonly PrepOutput[] = [];
const ownSheet: readonly PrepOutput[] = ['own_sheet'];
const partnerCard: readonly PrepOutput[] = ['partner_card'];
const sheetAndCard: readonly PrepOutput[] = ['own_sheet', 'partner_card'];

/**
 * Where each field of the prep sheet may appear (practice, 9.4, "Visibility"). A sheet lies on a table
 * where others read it: what stands under `withheld`, `privateMarks` and `reflection` appears nowhere.
 */
export const fieldVisibility: Readonly<Record<keyof PrepSheet, readonly PrepOutput[]>> = {
  needs: ownSheet,
  domains: ownSheet,
  answers: ownSheet,
  mustSay: ownSheet,
  wants: ownSheet,
  limits: ownSheet,
  withheld: nowhere,
  questions: ownSheet,
  papers: ownSheet,
  roles: ownSheet,
  stopSign: sheetAndCard,
  pauseSign: sheetAndCard,
  talkWithMe: partnerCard,
  privateMarks: nowhere,
  reflection: nowhere,
};

/** Life domains that appear nowhere, whatever `domains` says (practice, 2: `veilig`, "never on the printed sheet"). */
export const hiddenDomains: readonly LifeDomainId[] = ['veilig'];

/**
 * Prompts whose answer appears nowhere: they ask what someone wants to keep from others, or is afraid of
 * ("Wat wilt u niet vertellen in dit gesprek?").
 */
export const hiddenPrompts: readonly string[] = [
  'basis.5',
  'hoorzitting.7',
  'inburgering.10',
  'jeugd_gezin.10',
  'keukentafel_wmo.10',
  'rondetafel.2',
  'wijkverpleging_zvw.4',
  'zorgplan.5',
];
