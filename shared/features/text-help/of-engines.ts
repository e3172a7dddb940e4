import type { Finding as PlainFinding } from '../plain-language/schema.ts';
import type { RoleFinding } from '../role-guard/schema.ts';
import type { Misspelt } from '../spelling/contract.ts';
import type { FindingAbout, TextFinding, TextFix } from './schema.ts';

const aboutOf: Readonly<Record<string, FindingAbout>> = {
  W: 'word',
  S: 'sentence',
  N: 'number',
  T: 'whole',
};

/** What the role guard found, with its reason in the words of the screen. */
export function ofRoleGuard(text: string, finding: RoleFinding, why: string): TextFinding {
  const { category, kind, start, end, neutral } = finding;
  return {
    about: 'role',
    rule: category,
    severity: kind === 'warning' ? 'red' : 'yellow',
    start,
    end,
    said: text.slice(start, end),
    why,
    fixes: [{ kind: 'replace', text: neutral }],
  };
}

/** What the plain-language rules found. Advice that changes nothing by itself stands behind the reason. */
export function ofPlainLanguage(text: string, finding: PlainFinding): TextFinding {
  const { rule, severity, start, end, message, fixes } = finding;
  const advice = fixes
    .filter((fix) => fix.text === '' && !message.includes(fix.label))
    .map(({ label }) => label);
  return {
    about: aboutOf[rule[0] ?? ''] ?? 'word',
    rule,
    severity,
    start,
    end,
    said: text.slice(start, end),
    why: [message, ...advice].join(' '),
    fixes: fixes.filter((fix) => fix.text !== '').map(textFix),
  };
}

function textFix({ kind, text }: PlainFinding['fixes'][number]): TextFix {
  return { kind: kind === 'keep-and-explain' ? 'explain' : 'replace', text };
}

/** A word that is not in the dictionary; what it may have to be is asked apart. */
export function ofSpelling({ word, start, end }: Misspelt, why: string): TextFinding {
  return {
    about: 'spelling',
    rule: 'spelling',
    severity: 'yellow',
    start,
    end,
    said: word,
    why,
    fixes: [],
  };
}
