import type { Rule } from '../matching/rule.ts';
import { careGivingRules } from './care-giving.ts';
import { decidingForRules } from './deciding-for.ts';
import { emotionalInvolvementRules } from './emotional-involvement.ts';
import { medicalAdviceRules } from './medical-advice.ts';
import { partisanRules } from './partisan.ts';
import { promiseRules } from './promise.ts';

/** All rules; one file for each category. */
export const roleRules: readonly Rule[] = [
  ...promiseRules,
  ...medicalAdviceRules,
  ...decidingForRules,
  ...partisanRules,
  ...careGivingRules,
  ...emotionalInvolvementRules,
];
