import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../shared/contract/errors.ts';
import { root, sourceFiles } from './source-files.ts';

const dutch = textsIn('nl');
const english = textsIn('en');

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
  });

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of Object.entries(dutch)) {
      expect(placeholders(english[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('are all used', () => {
    const code = sourceFiles('renderer')
      .map(({ text }) => text)
      .join('\n');
    const dynamic = [...code.matchAll(/`([a-z-]+(?:\.[a-zA-Z-]+)*\.)\$\{/g)].map(
      ([, start = '']) => start,
    );
    const unused = Object.keys(dutch).filter(
      (key) => !code.includes(`'${key}'`) && !dynamic.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('say for every refusal what happened, what is safe and what to do', () => {
    for (const code of errorCodes) {
      expect(dutch[`errors.${code}`], code).toMatch(/\S.+\. \S/);
    }
  });
});

function textsIn(language: string): Record<string, string> {
  const folder = join(root, 'shared', 'locales', language);
  const files = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  return Object.assign({}, ...files);
}

/** The names a text wants values for, with those inside its plurals. */
function placeholders(text: string): string[] {
  return [...new Set(namesIn(new IntlMessageFormat(text, 'nl').getAst()))].sort();
}

function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const branches = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...branches.flatMap(({ value }) => namesIn(value))];
  });
}
