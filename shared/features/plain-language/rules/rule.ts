import type { Span } from '../../../dutch/span.ts';
import type { ProfileLimits } from '../profiles.ts';
import type { Finding, Fix, RuleId, Severity } from '../schema.ts';
import type { SentenceReading } from '../text/sentence-reading.ts';

/** What a rule about one sentence knows besides the sentence: the profile, and the sentences around it in its block. */
export interface SentenceContext {
  readonly limits: ProfileLimits;
  readonly before: SentenceReading | undefined;
  readonly next: SentenceReading | undefined;
}

/** A rule that looks at one sentence. */
export interface SentenceRule {
  readonly id: RuleId;
  find(reading: SentenceReading, context: SentenceContext): Finding[];
}

/** One finding of a rule. */
export function finding(
  rule: RuleId,
  severity: Severity,
  span: Span,
  said: { message: string; fixes?: readonly Fix[] },
): Finding {
  return {
    rule,
    severity,
    start: span.start,
    end: span.end,
    message: said.message,
    fixes: said.fixes ?? [],
  };
}

/** A fix that puts other words in the place. */
export function replaceBy(text: string): Fix {
  return { kind: 'replace', label: `Schrijf: ${text}`, text };
}

/** Advice that changes nothing by itself. */
export function hint(label: string): Fix {
  return { kind: 'hint', label, text: '' };
}

/** A question only the writer can answer. */
export function ask(label: string): Fix {
  return { kind: 'ask', label, text: '' };
}
