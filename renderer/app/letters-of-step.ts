import type { LetterKindId } from '../../shared/features/letters/schema.ts';
import type { RoadId } from '../../shared/features/procedures/procedure.ts';

const ofObjection: Readonly<Record<string, readonly LetterKindId[]>> = {
  objection: ['bezwaar_voorlopig', 'bezwaar', 'machtiging'],
  grounds: ['antwoord_herstel', 'uitstel_vragen'],
  inspection: ['stukken_vragen'],
  hearing: ['horen_vragen', 'hoorverslag_vragen'],
  new_decision: ['intrekking'],
};

const byRoad: Readonly<Partial<Record<RoadId, Readonly<Record<string, readonly LetterKindId[]>>>>> =
  {
    bezwaar: ofObjection,
    bezwaar_wlz: ofObjection,
    bezwaar_ziektewet: ofObjection,
    bezwaar_wia: ofObjection,
    wmo: { plan: ['persoonlijk_plan'], report_check: ['verslag_verbeteren'] },
    te_laat: { notice: ['ingebrekestelling'] },
    klacht: { complain: ['klacht'] },
    beroep: { appeal: ['beroep_voorlopig', 'beroep'] },
    voorlopige_voorziening: { request: ['voorlopige_voorziening'] },
  };

/** The letters that belong to a step of a road, the first one first. Never one about residence (Vw 2000, 70). */
export function lettersOfStep(road: RoadId, step: string): readonly LetterKindId[] {
  return byRoad[road]?.[step] ?? [];
}
