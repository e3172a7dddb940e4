import type { CaseCheck, CheckSubject } from '../../../shared/features/case-checks/schema.ts';
import { decidedInWords, lastDayInWords } from '../../../shared/features/decisions/in-words.ts';
import type { ReadDecision } from '../../../shared/features/decisions/schema.ts';
import type { PointToTellBack } from '../../../shared/features/letters/draft-mark.ts';
import { letterText } from '../../../shared/features/letters/letter-text.ts';
import type { Letter } from '../../../shared/features/letters/schema.ts';
import type { CaseId } from '../../../shared/primitives/ids.ts';
import type { ReadableDatabase } from '../../storage/database.ts';

export interface PointSources {
  caseChecks(db: ReadableDatabase, caseId: CaseId): CaseCheck[];
}

/** What is told back before a letter is no draft any more: what was decided, the last day, and what the letter asks. */
export function pointsOf(
  sources: PointSources,
  db: ReadableDatabase,
  letter: Letter,
  decision: ReadDecision | undefined,
): PointToTellBack[] {
  const checks = sources.caseChecks(db, letter.caseId);
  const point = (subject: CheckSubject, text: string): PointToTellBack => ({
    text,
    history:
      checks.find(({ about, aboutId }) => about === subject.about && aboutId === subject.aboutId)
        ?.history ?? [],
  });
  return [
    point({ about: 'letter', aboutId: letter.id }, letterText(letter)),
    ...(decision
      ? [
          point({ about: 'decided', aboutId: decision.id }, decidedInWords(decision.content)),
          point(
            { about: 'last_day', aboutId: decision.id },
            lastDayInWords(decision.content, decision.lastDay),
          ),
        ]
      : []),
  ];
}
