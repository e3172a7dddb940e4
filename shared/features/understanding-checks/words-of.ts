/** The words of a text in order, in lower case and without accents, so that "Oké." and "oke" are one word. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text that carry its meaning: no small words, no forms of address, and "twee" is 2. */
export function contentWordsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !smallWords.has(word))
      .map((word) => numbers.get(word) ?? word),
  );
}

/** Articles, pronouns, prepositions, helping verbs and yes: they change when somebody else says the same thing. */
const smallWords: ReadonlySet<string> = new Set(
  (
    'de het een en of maar want dus dat die dit deze daar er hier te om aan in op van voor met naar bij uit over door tot ' +
    'per als dan wat wie waar hoe ik je jij u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw zijn onze ' +
    'ben bent is was waren wordt worden word heb hebt heeft had hebben wil wilt willen zal zullen zou kan kunt kunnen mag ' +
    'moet moeten gaat ga gaan komt kom komen krijgt krijg doet doe ook nog wel niet geen al echt zelf dat ' +
    'ja nee ok oke okay hoor mevrouw meneer'
  ).split(' '),
);

const numbers: ReadonlyMap<string, string> = new Map(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'
    .split(' ')
    .map((word, number) => [word, String(number)]),
);
