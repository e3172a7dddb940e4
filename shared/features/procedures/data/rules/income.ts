import type { LawRule } from '../../schema.ts';
import { notRead, read } from '../sources.ts';

/** Participatiewet. */
export const incomeRules: readonly LawRule[] = [
  {
    id: 'pw_melding',
    name: 'melden voor bijstand',
    text: 'U meldt u voor bijstand. Uw recht begint op z’n vroegst op die dag.',
    sources: [read('Participatiewet', '41 lid 1'), read('Participatiewet', '44')],
  },
  {
    id: 'pw_aanvraag',
    name: 'bijstand aanvragen',
    text: 'Bent u oud genoeg? Dan vraagt u meteen bijstand aan.',
    sources: [read('Participatiewet', '41 lid 12'), read('Participatiewet', '43')],
  },
  {
    id: 'pw_zoeken',
    name: 'eerst zoeken voor jongeren',
    text: 'Jongeren zoeken eerst werk of een opleiding. Schrijf op wat u doet. Soms mag het eerder.',
    sources: [read('Participatiewet', '41 lid 4'), read('Participatiewet', '41 lid 11')],
  },
  {
    id: 'pw_onvolledig',
    name: 'er mist een papier',
    text: 'Mist er een papier? Dan krijgt u een brief met een dag. Die dag telt.',
    sources: [read('Awb', '4:5')],
  },
  {
    id: 'pw_inlichtingen',
    name: 'veranderingen melden',
    text: 'Verandert er iets aan uw geld of huis? Meld dat meteen.',
    sources: [read('Participatiewet', '17')],
  },
  {
    id: 'pw_opschorting',
    name: 'de betaling stopt even',
    text: 'Mist de gemeente gegevens? Dan kan zij even stoppen met betalen. Tegen dat besluit kunt u bezwaar maken.',
    sources: [read('Participatiewet', '54')],
  },
  {
    id: 'pw_terugwerkend',
    name: 'bijstand over eerder',
    text: 'Soms krijgt u ook bijstand over de tijd vóór uw melding. Vraag het en leg uit waarom.',
    sources: [read('Participatiewet', '44 lid 5')],
  },
  {
    id: 'pw_bijzonder',
    name: 'bijzondere bijstand',
    text: 'Moet u iets betalen dat echt nodig is? Vraag bijzondere bijstand, liefst vóórdat u betaalt.',
    sources: [notRead('Participatiewet', '35')],
  },
  {
    id: 'pw_toeslag',
    name: 'individuele inkomenstoeslag',
    text: 'Hebt u al lang weinig geld? Dan kunt u een toeslag aanvragen.',
    sources: [read('Participatiewet', '36')],
  },
  {
    id: 'pw_in_balans',
    name: 'nieuwe regels',
    text: 'De regels veranderen in stappen. Vraag uw gemeente wat nu al geldt.',
    sources: [read('Participatiewet', '44 lid 5')],
  },
];
