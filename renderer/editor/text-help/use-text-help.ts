import { useMemo } from 'react';
import { glossary } from '../../../shared/features/glossary/contract.ts';
import type { Profile, TextCheck } from '../../../shared/features/plain-language/schema.ts';
import { guardText } from '../../../shared/features/role-guard/guard-text.ts';
import { mostSeriousFirst } from '../../../shared/features/text-help/most-serious-first.ts';
import {
  ofPlainLanguage,
  ofRoleGuard,
  ofSpelling,
} from '../../../shared/features/text-help/of-engines.ts';
import { outsideOwnWords } from '../../../shared/features/text-help/own-words.ts';
import { paragraphsOf } from '../../../shared/features/text-help/paragraphs.ts';
import type { TextFinding } from '../../../shared/features/text-help/schema.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';
import { useSpelling } from '../../bridge/use-spelling.ts';
import { useTextCheck } from '../../bridge/use-text-check.ts';
import { useText } from '../../i18n/text.tsx';
import { useRoleMessage } from '../use-role-message.ts';

/** What there is to say of a text that somebody writes for an inhabitant. */
export interface TextHelp {
  /** The most serious first; none on somebody's own words. */
  readonly findings: readonly TextFinding[];
  /** How hard the text is; `undefined` until it was measured, or when it cannot be (empty, not Dutch). */
  readonly check: TextCheck | undefined;
  /** The plain-language rules have not answered yet for the text as it stands. */
  readonly isLooking: boolean;
}

/** Whom a text is written for, and in which conversation: the names of its people are spelled as they are written down. */
interface Reader {
  readonly profile?: Profile;
  readonly conversationId?: ConversationId | null;
}

/** Looks at a text with the role guard, the dictionary and the plain-language rules. The words of the screen say why. */
export function useTextHelp(
  text: string,
  { profile = 'B1', conversationId = null }: Reader = {},
): TextHelp {
  const words = useText();
  const messageOf = useRoleMessage();
  const role = useMemo(() => roleFindings(text), [text]);
  const ownTerms = useQueryCall(glossary.list, {}).data;
  const checked = useTextCheck(text, { profile, ownTerms });
  const isCurrent = checked?.text === text;
  const check = checked && 'findings' in checked.answer ? checked.answer : undefined;
  const plain = isCurrent ? (check?.findings ?? []) : [];
  const spelled = useSpelling(text, conversationId);
  const misspelt = spelled?.text === text ? spelled.misspelt : [];
  const findings = [
    ...role.map((finding) => ofRoleGuard(text, finding, messageOf(finding))),
    ...outsideOwnWords(text, [
      ...misspelt.map((one) => ofSpelling(one, words('text-help.misspelt'))),
      ...plain.map((finding) => ofPlainLanguage(text, finding)),
    ]),
  ];
  return {
    findings: mostSeriousFirst(findings),
    check,
    isLooking: !isCurrent,
  };
}

function roleFindings(text: string) {
  return paragraphsOf(text).flatMap(({ start, paragraph }) =>
    guardText(paragraph).findings.map((finding) => ({
      ...finding,
      start: finding.start + start,
      end: finding.end + start,
    })),
  );
}
