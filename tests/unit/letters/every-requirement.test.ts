import { describe, expect, it } from 'vitest';
import { buildLetter } from '../../../shared/features/letters/build-letter.ts';
import { inputOf } from '../../../shared/features/letters/data/field-inputs.ts';
import { letterKinds } from '../../../shared/features/letters/data/letter-kinds.ts';
import { GAP, wordsOfField } from '../../../shared/features/letters/filled-in.ts';
import { missingRequirements } from '../../../shared/features/letters/missing-requirements.ts';
import {
  type LetterContent,
  type LetterField,
  type LetterKind,
  letterFields,
  letterKindIds,
  type Requirement,
} from '../../../shared/features/letters/schema.ts';
import type { PaperBlock } from '../../../shared/features/papers/schema.ts';
import { LawSource } from '../../../shared/features/procedures/schema.ts';

/** A word of its own in every field, so that each is found on the paper. */
const sample = (field: LetterField): string =>
  ({
    line: `woord ${field}`,
    own_words: `Mijn woorden over ${field}.`,
    day: `2026-11-${String(letterFields.indexOf(field) % 28).padStart(2, '0')}`.replace(
      '-00',
      '-28',
    ),
    yes_or_no: 'yes',
  })[inputOf(field)];

const full = ({ id, fields }: LetterKind): LetterContent => ({
  kind: id,
  words: Object.fromEntries(fields.map((field) => [field, sample(field)])),
});

const without = (letter: LetterContent, field: LetterField): LetterContent => ({
  ...letter,
  words: { ...letter.words, [field]: ' ' },
});

const rows = letterKindIds.flatMap((id) =>
  letterKinds[id].requirements.map((requirement) => [id, requirement.id, requirement] as const),
);

describe('each letter and each thing the law wants in it', () => {
  it.each(rows)('%s: %s is there, or named as missing', (id, _, requirement) => {
    const kind = letterKinds[id];
    const letter = full(kind);
    expect(missingRequirements(letter)).toEqual([]);
    const paper = textOf(letter);
    if (requirement.by === 'text') {
      expect(paper).toContain(requirement.says);
      expect(missingRequirements({ kind: id, words: {} }).map(idOf)).not.toContain(requirement.id);
      return;
    }
    for (const field of requirement.fields) {
      expect(kind.fields, `${field} can be filled in`).toContain(field);
      expect(paper, field).toContain(wordsOfField(letter.words, field));
      const missing = missingRequirements(without(letter, field));
      const named = missing.filter(({ empty }) => empty.includes(field)).map(idOf);
      expect(named).toContain(requirement.id);
    }
  });

  it.each(rows)('%s: %s says in which article of the law', (_, __, { source }) => {
    expect(LawSource.safeParse(source).success).toBe(true);
  });
});

describe('each letter', () => {
  it.each(letterKindIds)('%s is listed under its own id, with requirements once each', (id) => {
    const kind = letterKinds[id];
    expect(kind.id).toBe(id);
    const ids = kind.requirements.map((requirement: Requirement) => requirement.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(kind.fields).size).toBe(kind.fields.length);
  });

  it.each(letterKindIds)('%s asks only for what it says', (id) => {
    const letter = full(letterKinds[id]);
    const paper = textOf(letter);
    for (const field of letterKinds[id].fields) {
      expect(paper, field).toContain(wordsOfField(letter.words, field));
    }
  });

  it.each(letterKindIds)('%s prints also when nothing is filled in, with room to write', (id) => {
    const blocks = buildLetter({ kind: id, words: {} }, { isDraft: true }).blocks;
    const labels = blocks.flatMap((block) => (block.kind === 'fill_in' ? [block.label] : []));
    expect(labels).toEqual(
      expect.arrayContaining(['Naam', 'Adres', 'Postcode en plaats', 'Aan', 'Datum']),
    );
    const owns = letterKinds[id].lines.filter((line) => 'own' in line).length;
    expect(blocks.filter(({ kind }) => kind === 'writing_line')).toHaveLength(owns * 4);
  });

  it.each(letterKindIds)('%s says what somebody typed, literally, and invents nothing', (id) => {
    const [own] = letterKinds[id].lines.flatMap((line) => ('own' in line ? [line.own] : []));
    if (own === undefined) return;
    const words = 'Ik vroeg: mag dat?\n\nIk val elke week, 2 keer.';
    const blocks = buildLetter({ kind: id, words: { [own]: words } }, { isDraft: false }).blocks;
    const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(texts).toEqual(
      expect.arrayContaining(['Ik vroeg: mag dat?', 'Ik val elke week, 2 keer.']),
    );
  });

  it('carries the mark of a draft above it and on every page, and loses it', () => {
    const letter = full(letterKinds.bezwaar_voorlopig);
    const draft = buildLetter(letter, { isDraft: true });
    expect(draft.subtitle).toMatch(/^Concept\./);
    expect(draft.footer).toMatch(/^Concept\. /);
    const done = buildLetter(letter, { isDraft: false });
    expect(`${done.subtitle} ${done.footer}`).not.toContain('Concept');
  });
});

describe('what is no day or no answer', () => {
  it('counts as missing and leaves a gap', () => {
    const letter = full(letterKinds.machtiging);
    const words = { ...letter.words, birthDate: '31-2-1955', mayFile: 'maybe' };
    const missing = missingRequirements({ ...letter, words });
    expect(missing.map(({ empty }) => empty)).toEqual([['birthDate'], ['mayFile']]);
    expect(textOf({ ...letter, words })).toContain(`Ik ben geboren op ${GAP}.`);
  });
});

function idOf({ requirement }: { requirement: Requirement }): string {
  return requirement.id;
}

function textOf(letter: LetterContent): string {
  return buildLetter(letter, { isDraft: false }).blocks.map(wordsIn).join('\n');
}

function wordsIn(block: PaperBlock): string {
  if ('text' in block) return block.text;
  return 'label' in block ? block.label : '';
}
