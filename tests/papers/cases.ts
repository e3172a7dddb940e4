import { emptyPrepSheet, type PrepSheet } from '../../shared/features/prep-sheets/schema.ts';
import { PlainDate } from '../../shared/primitives/plain-date.ts';
import { aConversation, anInhabitant, itemId } from '../support/builders.ts';
import type { PaperCase, SaidAtTheTable } from './paper-case.ts';

const day = (date: string) => PlainDate.parse(date);
const items = (...texts: string[]) => texts.map((text) => ({ id: itemId(), text }));

/** Little was said, and nothing was agreed. */
const short: PaperCase = {
  name: 'kort',
  isPlain: true,
  mark: 'knoflook',
  inhabitant: anInhabitant({ name: 'meneer De Boer', formOfAddress: 'meneer' }),
  conversation: aConversation(),
  sheet: { ...emptyPrepSheet(), needs: items('Ik wil weer zelf koken.') },
  said: [
    { speaker: 'inhabitant', text: 'Ik kook graag, met veel knoflook.', mark: 'quote' },
    { speaker: 'partner', text: 'Wij kijken wat er kan.' },
  ],
  words: [],
};

const manyAgreements = (count: number, what: (number: number) => string): SaidAtTheTable[] =>
  Array.from({ length: count }, (_, at) => ({
    speaker: 'partner',
    text: what(at + 1),
    mark: 'agreement',
    agreement: {
      doer: (['partner', 'inhabitant', 'supporter'] as const)[at % 3] ?? 'partner',
      due: at % 4 === 3 ? null : day(`2026-04-${`${at + 1}`.padStart(2, '0')}`),
    },
    isUnderstood: at % 5 !== 4,
  }));

const fullSheet = (): PrepSheet => ({
  ...emptyPrepSheet(),
  needs: items('Ik wil weer naar buiten.', 'Ik wil minder post.', 'Ik wil een schoon huis.'),
  domains: {
    huishouden: { choice: 'talk_about', words: 'De ramen lukken niet meer.', helper: 'mijn zoon' },
    geld: { choice: 'talk_about', words: 'Er is te veel post.', helper: '' },
    vervoer: { choice: 'talk_about', words: 'De bus is te ver weg.', helper: 'de buurvrouw' },
    mensen: { choice: 'talk_about', words: 'Ik zie mijn zus te weinig.', helper: '' },
  },
  mustSay: items('Ik val soms.', 'De trap lukt niet.', 'Mijn zoon werkt veel.', 'Ik slaap slecht.'),
  wants: items('Elke week hulp op dezelfde dag.', 'Een vaste hulp.'),
  limits: items('Vandaag iets tekenen.', 'Een onbekende met een sleutel.'),
  questions: items('Wanneer begint de hulp?', 'Wat betaal ik zelf?', 'Wie komt er bij mij thuis?'),
  papers: ['De brief van de gemeente', 'Mijn pas', 'De lijst met pillen'].map((text, at) => ({
    id: itemId(),
    text,
    isReady: at === 0,
  })),
  roles: { storyteller: 'together', stepIn: 'als ik stil word' },
  stopSign: 'hand plat op tafel',
  pauseSign: '“even thee”',
  talkWithMe: 'Praat rustig en kijk mij aan.',
});

/** A long conversation in which much was told, asked and agreed. */
const long: PaperCase = {
  name: 'lang',
  isPlain: true,
  mark: 'dakgoot',
  inhabitant: anInhabitant({ name: 'mevrouw Van der Meer' }),
  conversation: aConversation(),
  sheet: fullSheet(),
  said: [
    {
      topic: 'Het huishouden',
      speaker: 'inhabitant',
      text: 'De dakgoot lekt. De ramen lukken niet meer en het bed ook niet.',
      mark: 'quote',
    },
    ...manyAgreements(
      12,
      (number) => `De gemeente zoekt hulp voor taak ${number}. Dat kost niets.`,
    ),
    {
      topic: 'Onderweg zijn',
      speaker: 'relative',
      text: 'Ik rijd haar niet meer sinds maart. Boodschappen doe ik nog wel.',
      mark: 'key_point',
    },
    { speaker: 'partner', text: 'U krijgt een brief met de beschikking.', mark: 'key_point' },
    { speaker: 'inhabitant', text: 'Wie beslist er over het vervoer?', mark: 'question' },
    {
      topic: 'Mensen om mij heen',
      speaker: 'inhabitant',
      text: 'Ik zie mijn zus te weinig. Zij woont aan de andere kant van de rivier. '
        .repeat(4)
        .trim(),
      mark: 'quote',
    },
  ],
  words: [
    { word: 'beschikking', explanation: 'de brief met het besluit van de gemeente' },
    { word: 'eigen bijdrage', explanation: 'wat u zelf betaalt' },
    { word: 'indicatie', explanation: 'wat er is vastgesteld over uw hulp' },
  ],
};

/** Long names, a name from right to left, twenty agreements, and quotes with emoji. */
const awkward: PaperCase = {
  name: 'lastig',
  isPlain: false,
  mark: 'zeepaardje',
  inhabitant: anInhabitant({ name: 'mevrouw أمينة الحسيني' }),
  conversation: aConversation({
    place: 'In het gemeentehuis van Rivierveen, kamer 3.12 op de derde verdieping',
    people: [
      {
        id: itemId(),
        name: 'mevrouw Wilhelmina Theodora van Oudheusden-Steenbergen tot Rivierveen',
        role: 'partner',
        relation: 'gemeente Rivierveen, afdeling maatschappelijke ondersteuning en jeugd',
        phone: '0900 - 123 45 67',
      },
      {
        id: itemId(),
        name: 'Sanne Bakker',
        role: 'supporter',
        relation: 'cliëntondersteuner',
        phone: '06 00 00 00 12',
      },
    ],
  }),
  sheet: { ...fullSheet(), talkWithMe: 'Kijk mij aan 🙂 en wacht even.' },
  said: [
    {
      topic: 'Over alles en nog wat dat in dit gesprek op tafel kwam',
      speaker: 'inhabitant',
      text: 'Mijn kleindochter 👵🏽 noemt mij “zeepaardje” 🌊.',
      mark: 'quote',
    },
    ...manyAgreements(
      20,
      (number) =>
        `Afspraak ${number}: bellen met iedereen die iets weet van de arbeidsongeschiktheidsverzekering. Daarna terugbellen.`,
    ),
    {
      speaker: 'partner',
      text: 'https://www.rivierveen.nl/een/heel/lang/adres',
      mark: 'key_point',
    },
  ],
  words: [{ word: 'Wmo', explanation: 'de wet over hulp van de gemeente' }],
};

/** The three made-up cases of which every paper is made. */
export const paperCases: readonly PaperCase[] = [short, long, awkward];
