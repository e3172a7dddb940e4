import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkedText } from '../../support/text-checker.ts';
import { readPairs } from './pairs/ranking.ts';

/** A supporter works with these words each day, and the line about rights (T3) is about them. */
const knownToSupporters = new Set(['bezwaar', 'cliëntondersteuner']);

/** All that the checker says about the pairs, and all that stands in its rules as a message. */
function everyMessage(): string[] {
  const said = ['build', 'measure'].flatMap((name) =>
    readPairs(new URL(`./pairs/${name}.json`, import.meta.url)).flatMap(
      ({ hard, plain, profile }) =>
        [checkedText(hard, profile, plain), checkedText(plain, profile, hard)].flatMap(
          ({ findings }) => findings.map(({ message }) => message),
        ),
    ),
  );
  const folder = new URL('../../../shared/features/plain-language/', import.meta.url);
  const files = ['rules', 'document'].flatMap((name) =>
    readdirSync(new URL(name, folder)).map((file) => new URL(`${name}/${file}`, folder)),
  );
  const written = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:[A-Z]|Één)[^'\n]*[.?])'/g)].map(
      ([, message]) => message ?? '',
    ),
  );
  return [...new Set([...said, ...written])];
}

describe('what the checker says', () => {
  const messages = everyMessage();

  it('passes its own rules for B1', () => {
    expect(messages.length).toBeGreaterThan(40);
    const hard = messages.flatMap((message) => {
      const { findings } = checkedText(message);
      const found = findings.filter(
        ({ severity, rule }) =>
          severity === 'red' ||
          (severity === 'yellow' && /^(?:W1|W2|W5|W7|W8|S1|S2|S4)$/.test(rule)),
      );
      return found
        .filter(({ start, end }) => !knownToSupporters.has(message.slice(start, end)))
        .map(({ rule, start, end }) => `${rule} "${message.slice(start, end)}" in "${message}"`);
    });
    expect(hard).toEqual([]);
  });

  it('is short, and never gives a text a level', () => {
    for (const message of messages) {
      expect(message.length).toBeLessThan(110);
      expect(message).not.toMatch(/\b(?:A1|A2|B1|B2|C1|C2)\b|!/);
    }
  });
});
