/** Endings of nouns for what cannot be touched; nearly every word with one of them is abstract. */
const abstractEnding =
  /(?:iteit|teit|isme|heid|heden|sie|nis|tie|schap|ing|ment|beleid|regeling|wet|procedure|theorie|plicht|recht|anties?|entie)(?:en|s|n|sen)?$/;

/** Words with such an ending that can be seen or held, or that everybody uses. */
const concrete: ReadonlySet<string> = new Set(
  `woning kleding voeding verdieping tekening rekening ring koning leerling ketting haring pudding afdeling vakantie politie station
  handtekening bankrekening telefoonrekening energierekening huurwoning verwarming ding dingen ring lening leiding waterleiding zitting
  bestemming gezelschap boodschap boodschappen gereedschap tijdschrift landschap foundation flatwoning steiger honing zegening kring sluiting omgeving
  vergadering uitzending vertoning opening verpakking aanrecht terecht rechtop tablet verzekering zorgverzekering medicatie gebit recht apparaat appartement moment
  document documenten instrument medicament parlement cement slechte slecht echt recht licht plicht verzorging begeleiding gezondheid waarheid mening
  helling pakking stelling woningen vertaling schuttingen schutting spelling sterkte inrichting training douchewissing bijsluiter`.split(
    /\s+/,
  ),
);

/** Whether a word is an abstract noun by its ending; short words and known concrete ones are not. */
export function isAbstract(word: string): boolean {
  if (word.length < 6 || !abstractEnding.test(word)) return false;
  if (concrete.has(word) || concrete.has(word.replace(/(?:en|s)$/, ''))) return false;
  // Last parts that can be seen: huurwoning, bankrekening, spijkerkleding.
  return !/(?:woning|rekening|kleding|voeding|tekening|afdeling|verdieping|leiding|ketting|boodschap)(?:en|pen)?$/.test(
    word,
  );
}
