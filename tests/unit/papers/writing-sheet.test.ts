import { describe, expect, it } from 'vitest';
import { buildWritingSheet } from '../../../shared/features/papers/writing-sheet.ts';
import { paperPointsOf } from '../../../shared/features/room/paper-points.ts';
import { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { aConversation } from '../../support/builders.ts';
import { plantedSheet } from './planted-sheet.ts';

const { sheet, planted } = plantedSheet('keukentafel_wmo');
const paper = buildWritingSheet({
  sheet,
  inhabitant: { name: 'mevrouw Yildiz' },
  conversation: aConversation(),
  today: PlainDate.parse('2026-03-03'),
});

describe('the writing sheet', () => {
  it('has every point in the order in which it is typed in afterwards', () => {
    const keys = paper.blocks.map(({ key }) => key);
    const places = paperPointsOf(sheet).map((point) =>
      keys.findIndex((key) => key.startsWith(point.key)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('asks of each thing who said it, by the names at the table', () => {
    const who = paper.blocks.filter(
      (block) => block.kind === 'choices' && block.label === 'Wie zei het?',
    );
    expect(who.length).toBeGreaterThan(4);
    for (const block of who) {
      expect(block).toMatchObject({
        options: ['mevrouw Yildiz', 'mevrouw Jansen', 'mevrouw De Wit', 'Sanne Bakker'],
      });
    }
  });

  it('asks who, what and when of an agreement, and whether it is right in both directions', () => {
    const labels = paper.blocks.flatMap((block) => (block.kind === 'fill_in' ? [block.label] : []));
    for (const label of ['Wie', 'Wat', 'Wanneer']) expect(labels).toContain(label);
    const texts = paper.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(texts).toContain('mevrouw Jansen vertelt terug wat mevrouw Yildiz zei');
    expect(texts).toContain('mevrouw Yildiz vertelt terug wat mevrouw Jansen zei');
  });

  it('shows nothing that may stand on no paper', () => {
    const shown = JSON.stringify(paper);
    const places = planted.flatMap(({ path, sentence }) =>
      shown.includes(sentence) ? [path[0]] : [],
    );
    expect(new Set(places)).toEqual(new Set(['mustSay', 'questions']));
  });
});
