import { describe, expect, it } from 'vitest';
import { noConsentsYet } from '../../../shared/features/consents/rules.ts';
import type { Consents } from '../../../shared/features/consents/schema.ts';
import { noSupportYet } from '../../../shared/features/inhabitants/schema.ts';
import { buildConversationSheet } from '../../../shared/features/papers/conversation-sheet.ts';
import { buildPartnerCard } from '../../../shared/features/papers/partner-card.ts';
import { Paper, type PaperContent } from '../../../shared/features/papers/schema.ts';
import { emptyPrepSheet, type PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { aConversation, anInhabitant, itemId } from '../../support/builders.ts';
import { day } from '../summary/the-story.ts';
import { lineOf } from './a-paper.ts';

const today = day('2026-03-02');
const point = (text: string) => ({ id: itemId(), text });

function sheetWith(fields: Partial<PrepSheet>): PrepSheet {
  return { ...emptyPrepSheet(), ...fields };
}

function conversationSheet(fields: Partial<PrepSheet>, consents = noConsentsYet()): PaperContent {
  return buildConversationSheet({
    sheet: sheetWith(fields),
    consents,
    inhabitant: anInhabitant(),
    conversation: aConversation(),
    today,
  });
}

function read({ blocks }: PaperContent): string[] {
  return blocks.map(lineOf);
}

const answered: Consents = {
  ...noConsentsYet(),
  write_down: { answer: 'given', on: today, until: null },
  keep: { answer: 'given', on: today, until: day('2026-09-01') },
  show_partner: { answer: 'refused', on: today },
  give_relative: { answer: 'withdrawn', on: today },
};

const prepared: Partial<PrepSheet> = {
  needs: [
    point('Dat het bed schoon is. Dat lukt mij niet meer.'),
    point('“Ik wil naar mijn zus.”'),
  ],
  domains: {
    vervoer: { choice: 'talk_about', words: 'Ik ben bang om te vallen.', helper: 'de buurvrouw' },
    huishouden: { choice: 'talk_about', words: '', helper: '' },
    geld: { choice: 'goes_well', words: 'Dat doe ik zelf.', helper: '' },
    zin: { choice: 'not_now', words: '', helper: '' },
  },
  answers: { 'basis.2': 'Ik wil weer zelf weg.', 'keukentafel_wmo.3': ' ', 'beroep.1': 'oud' },
  mustSay: [point('Mijn buurvrouw kan minder helpen.'), point(' ')],
  wants: [point('Zelf de deur uit.')],
  limits: [point('Vandaag iets tekenen.')],
  questions: [point('Wanneer begint de hulp?'), point('')],
  papers: [
    { id: itemId(), text: 'identiteitsbewijs', isReady: true },
    { id: itemId(), text: 'brief van de melding', isReady: false },
  ],
  roles: { storyteller: 'inhabitant', stepIn: 'als ik stil val' },
  stopSign: 'hand plat op tafel',
  pauseSign: '“even thee”',
  talkWithMe: 'Eén vraag tegelijk.',
};

describe('the gespreksblad', () => {
  it('says in the voice of the inhabitant what was prepared', () => {
    const paper = conversationSheet(prepared, answered);
    expect(read(paper)).toEqual([
      'heading | Dit wil ik anders',
      'own_words | Dat het bed schoon is. Dat lukt mij niet meer.',
      'own_words | Ik wil naar mijn zus.',
      'heading | Hier wil ik over praten',
      'list_item | Het huishouden',
      'list_item | Onderweg zijn',
      'own_words | Ik ben bang om te vallen.',
      'paragraph | Wie nu helpt: de buurvrouw.',
      'heading | Dit wil ik zeker zeggen',
      'list_item | Mijn buurvrouw kan minder helpen.',
      'heading | Dit wil ik',
      'list_item | Zelf de deur uit.',
      'heading | Dit wil ik niet',
      'list_item | Vandaag iets tekenen.',
      'heading | Mijn vragen',
      'list_item | Wanneer begint de hulp?',
      'writing_line',
      'heading | Dit heb ik bedacht',
      'paragraph | Wat wilt u dat er anders wordt?',
      'own_words | Ik wil weer zelf weg.',
      'heading | Deze papieren neem ik mee',
      'tick_box | identiteitsbewijs | ligt klaar',
      'tick_box | brief van de melding',
      'heading | Zo doen we het',
      'paragraph | Ik vertel mijn verhaal zelf.',
      'paragraph | Mijn cliëntondersteuner mag iets zeggen: als ik stil val.',
      'list_item | Stop: hand plat op tafel',
      'list_item | Pauze: “even thee”',
      'heading | Dit mag wel en dit mag niet',
      'list_item | Mijn cliëntondersteuner mag opschrijven wat ik vertel.',
      'list_item | Mijn cliëntondersteuner mag mijn verhaal bewaren.',
      'list_item | Mijn gesprekspartner mag dit niet zien.',
      'list_item | Mijn naaste mag geen kopie krijgen.',
      'list_item | Bewaren mag tot en met dinsdag 1 september 2026.',
    ]);
    expect(Paper.omit({ look: true }).parse(paper)).toEqual(paper);
    expect(new Set(paper.blocks.map(({ key }) => key)).size).toBe(paper.blocks.length);
  });

  it('says what it is about, when and where, and whose it is', () => {
    expect(conversationSheet(prepared, answered)).toMatchObject({
      kind: 'gespreksblad',
      title: 'Mijn gesprek over het huishouden en onderweg zijn',
      subtitle: 'Dinsdag 3 maart 2026, 10.30 uur, bij mevrouw thuis',
      footer: 'Dit blad is van mevrouw Yildiz. Gemaakt op maandag 2 maart 2026.',
    });
  });

  it('is an empty paper with its title when nothing was prepared', () => {
    expect(conversationSheet({})).toMatchObject({ title: 'Mijn gesprek', blocks: [] });
  });

  it('does not say until when something is kept when keeping was refused', () => {
    const consents = { ...noConsentsYet(), keep: { answer: 'refused' as const, on: today } };
    expect(read(conversationSheet({}, consents))).toEqual([
      'heading | Dit mag wel en dit mag niet',
      'list_item | Mijn cliëntondersteuner mag mijn verhaal niet bewaren.',
    ]);
  });
});

describe('the partner card', () => {
  const card = (support = noSupportYet, fields = prepared) =>
    buildPartnerCard({ sheet: sheetWith(fields), inhabitant: { ...anInhabitant(), support } });

  it('asks for what helps, and knows the signs', () => {
    const paper = card({
      reading: 'read_aloud',
      hearing: 'hearing_aid',
      language: 'Turks',
      interpreter: 'professional',
      largePrint: true,
      otherwise: 'Geef mij tijd.',
    });
    expect(paper).toMatchObject({
      kind: 'partnerkaart',
      title: 'Zo praat u het best met mij',
      subtitle: 'Mevrouw Yildiz',
      footer: 'Deze kaart is van mevrouw Yildiz.',
    });
    expect(read(paper)).toEqual([
      'heading | Dit helpt mij',
      'list_item | De taal die ik het best spreek: Turks.',
      'list_item | Er is een tolk bij. Praat tegen mij en niet tegen de tolk.',
      'list_item | Ik draag een hoortoestel. Kijk mij aan als u praat. Praat één voor één.',
      'list_item | Lees mij voor wat op papier staat.',
      'list_item | Geef mij papier met grote letters.',
      'own_words | Geef mij tijd.',
      'own_words | Eén vraag tegelijk.',
      'heading | Mijn tekens',
      'list_item | Stop: hand plat op tafel',
      'list_item | Pauze: “even thee”',
    ]);
    expect(Paper.omit({ look: true }).parse(paper)).toEqual(paper);
  });

  it('asks for nothing when nothing special is needed', () => {
    expect(card(noSupportYet, {}).blocks).toEqual([]);
  });
});
