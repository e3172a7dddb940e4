import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';

/** The parts of preparing together, in the order they are offered (practice, 0.1). */
export const partIds = [
  'story',
  'needs',
  'prompts',
  'domains',
  'mustSay',
  'wants',
  'limits',
  'withheld',
  'questions',
  'papers',
  'roles',
  'signs',
  'talkWithMe',
  'consents',
  'ownNotes',
] as const;
export type PartId = (typeof partIds)[number];

/**
 * The fields of the sheet each part writes in: where it appears follows from them. Consents are the inhabitant's and
 * stand on no sheet.
 */
export const fieldsOfPart: Readonly<Record<PartId, readonly (keyof PrepSheet)[]>> = {
  story: ['answers'],
  needs: ['needs'],
  prompts: ['answers'],
  domains: ['domains'],
  mustSay: ['mustSay'],
  wants: ['wants'],
  limits: ['limits'],
  withheld: ['withheld'],
  questions: ['questions'],
  papers: ['papers'],
  roles: ['roles'],
  signs: ['stopSign', 'pauseSign'],
  talkWithMe: ['talkWithMe'],
  consents: [],
  ownNotes: ['privateMarks', 'reflection'],
};

/** The heading of a paper under which a part stands there: the key of its block. */
export const headingOfPart: Readonly<Partial<Record<PartId, string>>> = {
  story: 'answers',
  needs: 'needs',
  prompts: 'answers',
  domains: 'domains',
  mustSay: 'must-say',
  wants: 'wants',
  limits: 'limits',
  questions: 'questions',
  papers: 'papers',
  roles: 'agreed-ways',
  signs: 'agreed-ways',
  talkWithMe: 'helps',
  consents: 'consents',
};
