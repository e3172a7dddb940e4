import { read } from '../../procedures/data/sources.ts';
import { fromAndTo, ofObjection, whichDecision } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '8:81');

/** A measure for the time being: urgent, and only beside an objection or appeal that runs (Awb 8:81). */
export const voorlopigeVoorziening: LetterKind = {
  id: 'voorlopige_voorziening',
  title: 'Verzoek om een voorlopige voorziening',
  support: 'legal_help_first',
  fields: [...fromAndTo, ...whichDecision, 'objectionDate', 'urgency', 'wants'],
  requirements: [
    { ...ofObjection.recipient, source: law },
    ofObjection.nameAndAddress,
    ofObjection.date,
    ofObjection.decision,
    { id: 'running_objection', by: 'fields', fields: ['objectionDate'], source: law },
    { id: 'urgency', by: 'fields', fields: ['urgency'], source: law },
    ofObjection.copyOfDecision,
    ofObjection.signature,
  ],
  lines: [
    { say: 'Ik vraag de rechter om een voorlopige voorziening.' },
    { say: 'Het gaat om het besluit van {decisionDate}.' },
    { say: 'Het besluit gaat over: {decisionAbout}.' },
    { say: 'Op {objectionDate} heb ik bezwaar gemaakt of ben ik in beroep gegaan.' },
    { heading: 'Daarom kan ik niet wachten' },
    { own: 'urgency' },
    { heading: 'Dit vraag ik de rechter' },
    { own: 'wants' },
  ],
  enclosures: ['Een kopie van het besluit', 'Een kopie van mijn bezwaar of beroep'],
};
