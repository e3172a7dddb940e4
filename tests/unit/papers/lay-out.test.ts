import { describe, expect, it } from 'vitest';
import { laidOut } from '../../../shared/features/papers/lay-out.ts';
import { lookThatHelps, usualLook } from '../../../shared/features/papers/look.ts';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import type { PaperBlock } from '../../../shared/features/papers/schema.ts';
import { aPaper, blockOfEveryKind } from './a-paper.ts';

const a2 = { size: 14, layout: 'a2' } as const;

function linesOf(block: PaperBlock): string[] {
  const text = paperInText(laidOut(aPaper({ subtitle: '', footer: '', blocks: [block] }), a2));
  return text.trim().split('\n').slice(1);
}

describe('the layout with one sentence a line', () => {
  it('begins a line at every sentence, and nowhere else', () => {
    const text = 'Dhr. Jansen belt om 9.00 uur. “Komt u?” vroeg hij. U zei: ja!';
    expect(linesOf({ kind: 'paragraph', key: 'a', text })).toEqual([
      'Dhr. Jansen belt om 9.00 uur.',
      '“Komt u?” vroeg hij.',
      'U zei: ja!',
    ]);
  });

  it('puts who, what and when of an agreement under each other', () => {
    expect(linesOf(blockOfEveryKind.agreement)).toEqual([
      '- Mevrouw Jansen',
      'stuurt u het verslag',
      'dinsdag 17 november 2026',
    ]);
    expect(linesOf({ ...blockOfEveryKind.agreement, who: '', when: '' })).toEqual([
      '- stuurt u het verslag',
    ]);
  });

  it('loses no word of any kind of block', () => {
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '·');
    const usual = words(paperInText(laidOut(aPaper(), usualLook)));
    expect(words(paperInText(laidOut(aPaper(), a2)))).toEqual(usual);
  });

  it('keeps the lines that somebody made', () => {
    const text = 'Eerst dit. Dan dat.\nEn een nieuwe regel';
    expect(linesOf({ kind: 'paragraph', key: 'a', text })).toEqual([
      'Eerst dit.',
      'Dan dat.',
      'En een nieuwe regel',
    ]);
  });
});

describe('how a paper looks until somebody chooses', () => {
  it('is large when large print helps, and else 14 points', () => {
    expect(lookThatHelps({ largePrint: true })).toEqual({ size: 16, layout: 'b1' });
    expect(lookThatHelps({ largePrint: false })).toEqual({ size: 14, layout: 'b1' });
  });
});
