import { antwoordHerstel } from '../kinds/antwoord-herstel.ts';
import { beroep } from '../kinds/beroep.ts';
import { beroepVoorlopig } from '../kinds/beroep-voorlopig.ts';
import { bezwaar } from '../kinds/bezwaar.ts';
import { bezwaarVoorlopig } from '../kinds/bezwaar-voorlopig.ts';
import { hoorverslagVragen } from '../kinds/hoorverslag-vragen.ts';
import { horenVragen } from '../kinds/horen-vragen.ts';
import { ingebrekestelling } from '../kinds/ingebrekestelling.ts';
import { intrekking } from '../kinds/intrekking.ts';
import { klacht } from '../kinds/klacht.ts';
import { machtiging } from '../kinds/machtiging.ts';
import { persoonlijkPlan } from '../kinds/persoonlijk-plan.ts';
import { stukkenVragen } from '../kinds/stukken-vragen.ts';
import { uitstelVragen } from '../kinds/uitstel-vragen.ts';
import { verslagVerbeteren } from '../kinds/verslag-verbeteren.ts';
import { voorlopigeVoorziening } from '../kinds/voorlopige-voorziening.ts';
import type { LetterKind, LetterKindId } from '../schema.ts';

/** Every kind of letter, in the order in which a procedure goes. */
export const letterKinds: Readonly<Record<LetterKindId, LetterKind>> = {
  bezwaar_voorlopig: bezwaarVoorlopig,
  bezwaar,
  stukken_vragen: stukkenVragen,
  uitstel_vragen: uitstelVragen,
  horen_vragen: horenVragen,
  hoorverslag_vragen: hoorverslagVragen,
  verslag_verbeteren: verslagVerbeteren,
  ingebrekestelling,
  intrekking,
  machtiging,
  klacht,
  beroep_voorlopig: beroepVoorlopig,
  beroep,
  voorlopige_voorziening: voorlopigeVoorziening,
  antwoord_herstel: antwoordHerstel,
  persoonlijk_plan: persoonlijkPlan,
};
