import type { RoleReason } from '../schema.ts';

/** Every reason but those that only ask: a question gets the wording of what it asks about. */
export type NeutralReason = Exclude<RoleReason, `${string}_asked`>;
export type Form = 'u' | 'je' | 'third';

/**
 * What could stand there instead (practice 7.3), for a letter with u, one with je, and a note about somebody. `{who}` is
 * the inhabitant, `{pronoun}` zij, hij or de inwoner, `{decider}` who decides; a capital makes a capital. `…` is filled in
 * by the supporter.
 */
export const neutralWordings: Readonly<Record<NeutralReason, Readonly<Record<Form, string>>>> = {
  promise_outcome: {
    u: '{Decider} beslist. U krijgt uiterlijk op … bericht.',
    je: '{Decider} beslist. Je krijgt uiterlijk op … bericht.',
    third: '{Decider} beslist. {Who} krijgt uiterlijk op … bericht.',
  },
  promise_comfort: {
    u: '{Decider} beslist. De uitkomst is nog niet zeker. U krijgt uiterlijk op … bericht.',
    je: '{Decider} beslist. De uitkomst is nog niet zeker. Je krijgt uiterlijk op … bericht.',
    third: '{Decider} beslist. De uitkomst is nog niet zeker. {Who} krijgt uiterlijk op … bericht.',
  },
  promise_arrange: {
    u: 'Ik vraag dit na bij {decider}. Op … laat ik u weten wat ik heb gehoord.',
    je: 'Ik vraag dit na bij {decider}. Op … laat ik je weten wat ik heb gehoord.',
    third: 'Ik vraag dit na bij {decider}. Op … hoort {who} van mij wat het antwoord is.',
  },
  medical_diagnosis: {
    u: 'U vertelt dat … . U kunt dit bespreken met uw huisarts.',
    je: 'Je vertelt dat … . Je kunt dit bespreken met je huisarts.',
    third: '{Who} vertelt dat … . {Pronoun} bespreekt dit met de huisarts.',
  },
  medical_treatment: {
    u: 'U hebt een vraag over … . Stel die vraag aan uw huisarts of apotheker.',
    je: 'Je hebt een vraag over … . Stel die vraag aan je huisarts of apotheker.',
    third: '{Who} heeft een vraag over … . {Pronoun} stelt die vraag aan de huisarts.',
  },
  medical_cause: {
    u: 'U hebt last van … . Vraag aan uw huisarts wat u kunt doen.',
    je: 'Je hebt last van … . Vraag aan je huisarts wat je kunt doen.',
    third: '{Who} vertelt over … . {Pronoun} vraagt de huisarts wat dit is.',
  },
  deciding_choice: {
    u: 'De mogelijkheden zijn: … . U kiest zelf. U wilt er tot … over nadenken.',
    je: 'De mogelijkheden zijn: … . Je kiest zelf. Je wilt er tot … over nadenken.',
    third: 'De mogelijkheden zijn: … . {Who} wil er tot … over nadenken.',
  },
  deciding_directive: {
    u: 'De mogelijkheden zijn: … . U kiest zelf.',
    je: 'De mogelijkheden zijn: … . Je kiest zelf.',
    third: 'De mogelijkheden zijn: … . {Who} kiest zelf.',
  },
  deciding_opinion: {
    u: 'De mogelijkheden zijn: … . Een voordeel is … . Een nadeel is … . U kiest zelf.',
    je: 'De mogelijkheden zijn: … . Een voordeel is … . Een nadeel is … . Je kiest zelf.',
    third: 'De mogelijkheden zijn: … . Een voordeel is … . Een nadeel is … . {Who} kiest zelf.',
  },
  deciding_able: {
    u: 'Ik leg … nog een keer uit. Daarna kiest u zelf.',
    je: 'Ik leg … nog een keer uit. Daarna kies je zelf.',
    third: 'Ik leg … nog een keer uit. Daarna kiest {who} zelf.',
  },
  partisan_blame: {
    u: 'Op … is dit gebeurd: … . U bent het daar niet mee eens.',
    je: 'Op … is dit gebeurd: … . Je bent het daar niet mee eens.',
    third: 'Op … is dit gebeurd: … . {Who} is het daar niet mee eens.',
  },
  partisan_motive: {
    u: '{Partner} geeft als reden: … . U bent het daar niet mee eens.',
    je: '{Partner} geeft als reden: … . Je bent het daar niet mee eens.',
    third: '{Partner} geeft als reden: … . {Who} is het daar niet mee eens.',
  },
  partisan_war: {
    u: 'U bent het niet eens met … . We bespreken dit met {partner}.',
    je: 'Je bent het niet eens met … . We bespreken dit met {partner}.',
    third: '{Who} is het niet eens met … . We bespreken dit met {partner}.',
  },
  partisan_general: {
    u: 'Afgesproken was: … . Op … is dit gebeurd: … .',
    je: 'Afgesproken was: … . Op … is dit gebeurd: … .',
    third: 'Afgesproken was: … . Op … is dit gebeurd: … .',
  },
  care_hands: {
    u: 'U zoekt hulp bij … . Voor deze hulp verwijs ik u naar … .',
    je: 'Je zoekt hulp bij … . Voor deze hulp verwijs ik je naar … .',
    third: '{Who} zoekt hulp bij … . Voor deze hulp verwijs ik naar … .',
  },
  care_administration: {
    u: 'U zoekt iemand die helpt met uw geld en papieren. Ik geef u twee adressen.',
    je: 'Je zoekt iemand die helpt met je geld en papieren. Ik geef je twee adressen.',
    third: '{Who} zoekt iemand die helpt met geld en papieren. Ik geef twee adressen.',
  },
  care_recurring: {
    u: 'U zoekt iemand die vaker helpt met … . Ik geef u twee adressen.',
    je: 'Je zoekt iemand die vaker helpt met … . Ik geef je twee adressen.',
    third: '{Who} zoekt iemand die vaker helpt met … . Ik geef twee adressen.',
  },
  care_therapy: {
    u: 'U zoekt hulp bij … . Vraag uw huisarts wie u daarbij kan helpen.',
    je: 'Je zoekt hulp bij … . Vraag je huisarts wie je daarbij kan helpen.',
    third: '{Who} zoekt hulp bij … . {Pronoun} vraagt de huisarts wie daarbij kan helpen.',
  },
  emotion_feeling: {
    u: 'U vertelde dat … .',
    je: 'Je vertelde dat … .',
    third: '{Who} vertelde dat … .',
  },
  emotion_friendship: {
    u: 'Als cliëntondersteuner help ik u met … . Dat doe ik tot … .',
    je: 'Als cliëntondersteuner help ik je met … . Dat doe ik tot … .',
    third: 'Als cliëntondersteuner help ik {who} met … . Dat doe ik tot … .',
  },
  emotion_private: {
    u: 'U kunt mij bellen op werkdagen van … tot … . Het nummer is … .',
    je: 'Je kunt mij bellen op werkdagen van … tot … . Het nummer is … .',
    third: '{Who} kan mij bellen op werkdagen van … tot … .',
  },
  emotion_rescue: {
    u: 'Ik help u met … . Daarna kunt u terecht bij … .',
    je: 'Ik help je met … . Daarna kun je terecht bij … .',
    third: 'Ik help {who} met … . Daarna kan {who} terecht bij … .',
  },
};
