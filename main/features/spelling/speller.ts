import { loadModule } from 'hunspell-asm';

/** The two files of a Hunspell dictionary. */
export interface DictionaryFiles {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Hunspell with the Dutch dictionary of OpenTaal. */
export interface Speller {
  isRight(word: string): boolean;
  /** At most `MOST_SUGGESTIONS`, the likeliest first. Takes about a second. */
  suggest(word: string): string[];
}

const MOST_SUGGESTIONS = 5;

/** Loads the dictionary, in about a third of a second. */
export async function createSpeller({ aff, dic }: DictionaryFiles): Promise<Speller> {
  const factory = await loadModule();
  const hunspell = factory.create(
    factory.mountBuffer(aff, 'nl.aff'),
    factory.mountBuffer(dic, 'nl.dic'),
  );
  return {
    isRight: (word) => hunspell.spell(word),
    suggest: (word) => hunspell.suggest(word).slice(0, MOST_SUGGESTIONS),
  };
}
