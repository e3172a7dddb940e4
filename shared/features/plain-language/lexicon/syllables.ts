const vowelGroups =
  /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyéèêàáâóòôúùíìïëöüä]/giu;

/** How many syllables a word has, by its groups of vowels; at least one. */
export function syllablesOf(word: string): number {
  return Math.max(1, word.match(vowelGroups)?.length ?? 0);
}
