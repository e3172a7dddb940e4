import { agreedLines, taskLines } from './agreed-lines.ts';
import { contactLines, disagreeLines, MAX_CONTACTS } from './closing-lines.ts';
import { difficultWordLines, MAX_DIFFICULT_WORDS } from './difficult-word-lines.ts';
import { inShortLines } from './in-short.ts';
import { type LaidLines, layEdits } from './lay-edits.ts';
import { notClearLines } from './not-clear-lines.ts';
import {
  type KeptEdit,
  type SummaryDraft,
  type SummaryLine,
  type SummaryPart,
  summaryParts,
} from './schema.ts';
import { publicFacts, type SummaryFacts } from './summary-facts.ts';
import { summarySubtitle, summaryTitle } from './title.ts';
import { toldLines } from './told-lines.ts';
import { topicLines } from './topic-lines.ts';

/** The most things the inhabitant does alone (practice, 9.1); what is over still stands under the agreements. */
const MAX_TASKS = 5;

/**
 * The summary as it stands: made of what was said and checked, in the fixed order of practice, 9.1, with the
 * edits laid over it. Empty parts are left out; every line names its source. Nothing that was only prepared
 * comes in, and nothing from a private line.
 */
export function draftSummary(
  input: SummaryFacts & { readonly edits: readonly KeptEdit[] },
): SummaryDraft {
  const facts = publicFacts(input);
  const lay = (lines: readonly SummaryLine[]) => layEdits(lines, input.edits);
  const agreed = lay(agreedLines(facts));
  const notClear = lay(notClearLines(facts));
  const others: Readonly<Record<Exclude<SummaryPart, 'difficult_words'>, LaidLines>> = {
    in_short: lay(inShortLines(facts, { agreed: agreed.lines, notClear: notClear.lines })),
    topics: lay(topicLines(facts)),
    you_told: lay(toldLines(facts)),
    agreed,
    you_do: upTo(MAX_TASKS, lay(taskLines(facts))),
    not_clear: notClear,
    disagree: lay(disagreeLines(facts)),
    contacts: upTo(MAX_CONTACTS, lay(contactLines(facts))),
  };
  const shown = summaryParts.flatMap((part) =>
    part === 'difficult_words' || part === 'contacts' ? [] : others[part].lines,
  );
  const laid: Readonly<Record<SummaryPart, LaidLines>> = {
    ...others,
    difficult_words: upTo(MAX_DIFFICULT_WORDS, lay(difficultWordLines(facts, shown))),
  };
  return {
    conversationId: facts.conversation.id,
    title: summaryTitle(facts),
    subtitle: summarySubtitle(facts),
    parts: summaryParts
      .map((part) => ({ part, lines: [...laid[part].lines] }))
      .filter(({ lines }) => lines.length > 0),
    leftOut: summaryParts.flatMap((part) => laid[part].leftOut),
  };
}

/** Cut after the edits, so that leaving one out makes room for the next. */
function upTo(most: number, laid: LaidLines): LaidLines {
  return { ...laid, lines: laid.lines.slice(0, most) };
}
