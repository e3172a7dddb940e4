import { describe, expect, it } from 'vitest';
import { documentOf, editorOf } from './support/editor-of.ts';
import type { Fixture } from './support/fixture.ts';

/** Every file in a folder beside this one is a test: adding a file adds a test. */
const files = import.meta.glob<{ fixture: Fixture }>(['./*/*.ts', '!./support/*.ts'], {
  eager: true,
});

describe.each(Object.entries(files))('%s', (_, { fixture }) => {
  it('ends as its output says', () => {
    const { editor, asked } = editorOf(fixture.input, fixture.seats);
    fixture.run(editor);
    expect(documentOf(editor)).toEqual(fixture.output);
    expect(asked).toEqual(fixture.asked ?? []);
  });
});
