import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.17. */
export const klacht: ConversationTemplate = {
  id: 'klacht',
  name: 'Gesprek over een klacht',
  priority: 'B',
  aim: 'Gehoord worden over hoe iemand is behandeld, niet over het besluit zelf. Vertrouwen herstellen.',
  table: [
    'Inwoner',
    'Klachtbehandelaar',
    'De persoon om wie het gaat, als de inwoner dat wil',
    'Cliëntondersteuner',
  ],
  topics: [
    'Feiten op volgorde van tijd',
    'Verschil tussen klacht en bezwaar',
    'Wens',
    'Angst voor gevolgen',
  ],
  prompts: [
    { id: 'klacht.1', text: 'Wat is er gebeurd? Wanneer en waar?' },
    { id: 'klacht.2', text: 'Wat deed dat met u?' },
    { id: 'klacht.3', text: 'Wat had u verwacht?' },
    { id: 'klacht.4', text: 'Hebt u het al gezegd tegen die persoon?' },
    { id: 'klacht.5', text: 'Wat wilt u bereiken: uitleg, excuses, iets anders?' },
    { id: 'klacht.6', text: 'Wilt u de ander erbij hebben?' },
    { id: 'klacht.7', text: 'Wilt u verder met deze persoon, of liever niet?' },
    { id: 'klacht.8', text: 'Hoe wilt u antwoord krijgen: bellen, brief, gesprek?' },
  ],
  papers: ['Aantekeningen met datums', 'Brieven', 'Namen'],
  pitfalls: [
    'Een klacht waar bezwaar nodig is: let op de termijn',
    'Zelf oordelen wie gelijk heeft',
    'Angst om hulp te verliezen',
  ],
  agreeAtEnd: [
    'Wat is gehoord, in eigen woorden teruggegeven',
    'Wat er verandert',
    'Wanneer het antwoord komt',
    'De ombudsman als volgende stap',
  ],
};
