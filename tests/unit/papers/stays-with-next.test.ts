import { describe, expect, it } from 'vitest';
import { staysWithNext } from '../../../shared/features/papers/stays-with-next.ts';
import { blockOfEveryKind } from './a-paper.ts';

const { contact, heading, paragraph, writing_line: line } = blockOfEveryKind;

describe('what may not be the last on a page', () => {
  it('is a heading, a person to call with another behind it, and what is written under', () => {
    expect(staysWithNext(heading, contact)).toBe(true);
    expect(staysWithNext(contact, { ...contact, key: 'another' })).toBe(true);
    expect(staysWithNext(paragraph, line)).toBe(true);
  });

  it('is not the last person to call, nor a paragraph', () => {
    expect(staysWithNext(contact, heading)).toBe(false);
    expect(staysWithNext(paragraph, { ...paragraph, key: 'another' })).toBe(false);
  });
});
