export { allowedEvents, type CheckEventKind, checkStateAfter, MAX_ROUNDS } from './check-state.ts';
export { currentCheck, recordCheck } from './current-check.ts';
export { countPerDirection, type DirectionCount, isLopsided } from './direction-counts.ts';
export { isEmptyDraft } from './draft.ts';
export {
  isShortEnough,
  isWithoutWords,
  MAX_WORDS_GIVEN_BACK,
  type SchijnSuggestion,
  suggestsSchijn,
} from './evidence.ts';
export { toCompare } from './to-compare.ts';
