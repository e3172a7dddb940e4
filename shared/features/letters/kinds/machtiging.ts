import { notRead, read } from '../../procedures/data/sources.ts';
import { fromAndTo, whoAndWhen } from '../data/common-parts.ts';
import type { LetterKind } from '../schema.ts';

const law = read('Awb', '2:1 lid 3');
/** The law asks for it in writing and sets no form; what makes it usable was not read in a source. */
const usual = notRead('Awb', '2:1 lid 3');

/** Somebody may act for the inhabitant (Awb 2:1 lid 2); the authority may ask for it in writing (lid 3). */
export const machtiging: LetterKind = {
  id: 'machtiging',
  title: 'Machtiging',
  support: 'process',
  fields: [
    ...fromAndTo,
    'birthDate',
    'proxyName',
    'proxyOrganisation',
    'proxyContact',
    'decisionAbout',
    'mayFile',
    'maySpeak',
    'mayRead',
    'mayReceive',
    'mayWithdraw',
    'validUntil',
  ],
  requirements: [
    ...whoAndWhen(law),
    { id: 'whole_birth_date', by: 'fields', fields: ['birthDate'], source: usual },
    { id: 'proxy', by: 'fields', fields: ['proxyName', 'proxyContact'], source: law },
    { id: 'decision', by: 'fields', fields: ['decisionAbout'], source: usual },
    {
      id: 'powers',
      by: 'fields',
      fields: ['mayFile', 'maySpeak', 'mayRead', 'mayReceive', 'mayWithdraw'],
      source: usual,
    },
    { id: 'until_when', by: 'fields', fields: ['validUntil'], source: usual },
    { id: 'signature', by: 'text', says: 'Handtekening', source: law },
  ],
  lines: [
    { say: 'Ik ben geboren op {birthDate}.' },
    { say: 'Ik geef een machtiging aan {proxyName}.' },
    { say: 'Organisatie: {proxyOrganisation}. Bereikbaar: {proxyContact}.' },
    { say: 'De machtiging gaat over: {decisionAbout}.' },
    { heading: 'Mag deze persoon dit voor mij doen?' },
    { item: 'Bezwaar of een aanvraag indienen: {mayFile}' },
    { item: 'Voor mij praten in een gesprek of hoorzitting: {maySpeak}' },
    { item: 'Mijn dossier lezen: {mayRead}' },
    { item: 'Brieven voor mij aannemen: {mayReceive}' },
    { item: 'Mijn bezwaar intrekken: {mayWithdraw}' },
    { say: 'De machtiging geldt tot en met {validUntil}.' },
    { say: 'Ik kan de machtiging altijd stoppen.' },
    { say: 'Voor ander gebruik van mijn gegevens vraagt u mij eerst zelf.' },
  ],
  enclosures: [],
};
