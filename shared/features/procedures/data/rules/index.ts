import type { LawRule } from '../../schema.ts';
import { courtRules } from './court.ts';
import { healthInsuranceRules } from './health-insurance.ts';
import { incomeRules } from './income.ts';
import { integrationRules } from './integration.ts';
import { longTermCareRules } from './long-term-care.ts';
import { objectionRules } from './objection.ts';
import { otherLawRules } from './other-laws.ts';
import { tooLateAndComplaintRules } from './too-late-and-complaints.ts';
import { wmoRules } from './wmo.ts';
import { youthRules } from './youth.ts';

/** What must or may be done, law by law. */
export const rules: readonly LawRule[] = [
  ...objectionRules,
  ...courtRules,
  ...tooLateAndComplaintRules,
  ...wmoRules,
  ...youthRules,
  ...longTermCareRules,
  ...incomeRules,
  ...healthInsuranceRules,
  ...integrationRules,
  ...otherLawRules,
];
