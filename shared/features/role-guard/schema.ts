import roleGuardTexts from '../../locales/nl/role-guard.json' with { type: 'json' };

/** What a supporter does not do (practice 7.1), the most serious first: this order breaks a tie between findings. */
export const roleCategories = [
  'medical_advice',
  'deciding_for',
  'promise',
  'emotional_involvement',
  'care_giving',
  'partisan',
] as const;
export type RoleCategory = (typeof roleCategories)[number];

type TextKey = keyof typeof roleGuardTexts;
/** Why a sentence was found; `role-guard.message.<reason>` says it in one sentence. */
export type RoleReason = TextKey extends infer Key
  ? Key extends `role-guard.message.${infer Reason}`
    ? Reason
    : never
  : never;

/** A sentence that may step outside the role. It covers the whole sentence, which `neutral` may take the place of. */
export interface RoleFinding {
  readonly category: RoleCategory;
  /** UTF-16 units in the text as given; `end` is the first unit behind it. */
  readonly start: number;
  readonly end: number;
  /** A question where the words may as well be somebody else's, or a plain fact (practice 7.2, step 4). */
  readonly kind: 'warning' | 'question';
  readonly reason: RoleReason;
  /** One Dutch sentence to the supporter: why, or what is asked. */
  readonly message: string;
  /** What could stand there instead, in Dutch; `…` is for the supporter to fill in. */
  readonly neutral: string;
}
