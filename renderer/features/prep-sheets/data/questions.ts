import type { PartId } from '../parts.ts';

/** What is asked aloud for each part. Always Dutch, with u; the parts that are not here ask the prompts themselves. */
export const questions = {
  needs: 'Wat wilt u dat er anders wordt?',
  domains: 'Waar wilt u over praten?',
  mustSay: 'Wat wilt u zeker vertellen in dit gesprek?',
  wants: 'Wat wilt u? Wat moet er gebeuren?',
  limits: 'Wat wilt u niet? Wat mag er niet gebeuren?',
  withheld: 'Wat wilt u niet vertellen in dit gesprek?',
  questions: 'Welke drie vragen wilt u zelf stellen?',
  papers: 'Welke papieren neemt u mee?',
  roles: 'Wie vertelt uw verhaal?',
  signs: 'Wat doen we als u wilt stoppen of pauze wilt?',
  talkWithMe: 'Hoe praat een ander het best met u?',
  consents: 'Mag ik opschrijven wat u vertelt? Wie mag het lezen?',
} as const satisfies Partial<Record<PartId, string>>;

/** The template prompts that one of these parts asks already; nobody is asked the same thing twice. */
export const promptsAskedElsewhere: readonly string[] = [
  'basis.2',
  'basis.4',
  'basis.5',
  'basis.9',
  'basis.10',
  'keukentafel_wmo.11',
];

/** The prompt that opens every preparation: a part of its own. */
export const storyPrompt = 'basis.1';
