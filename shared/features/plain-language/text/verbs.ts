const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const passiveAuxiliaries = listed('word wordt worden werd werden');
export const perfectAuxiliaries = listed('is zijn was waren');
/** Verbs that leave their participle or infinitive to the end of the clause. */
export const braceOpeners = listed(
  `heb hebt heeft hebben had hadden is zijn was waren ben bent word wordt worden werd werden kan kun kunt kunnen kon konden moet moeten moest
  moesten mag mogen mocht wil wilt willen wilde wilden zal zult zullen zou zouden dient dienen`,
);
/** Finite forms that are surely verbs, for finding where a clause has its verb. */
export const finiteForms = listed(
  `heb hebt heeft hebben had hadden is zijn was waren ben bent word wordt worden werd werden kan kun kunt kunnen kon konden moet moeten moest
  moesten mag mogen mocht wil wilt willen wilde wilden zal zult zullen zou zouden ga gaat gaan ging doet doe deed krijgt krijg krijgen kreeg komt komen kwam geeft geven gaf
  belt bellen vraagt vragen vroeg staat staan stond zit zitten woont wonen werkt werken betaalt betalen stuurt sturen neemt nemen nam maakt maken blijft blijven bleef weet weten wist
  zegt zeggen zei denkt vindt vinden vond helpt helpen hielp leest lezen schrijft schrijven loopt lopen ligt liggen begint beginnen stopt duurt kost kosten hoort horen houdt houden dient dienen
  besluit besluiten verzoekt verzoeken verstrekt verleent wijst wijzen stelt stellen bepaalt ontvangt ontvangen betreft bedraagt geldt gelden blijkt ziet zien brengt brengen bekijkt bekijken bespreekt`,
);

const zijnVerbs = listed(
  `gekomen gegaan gebleven geworden geweest begonnen gestopt gestart verhuisd vertrokken gebeurd gegroeid overleden gevallen veranderd
  gestegen gedaald ontstaan opgehouden geslaagd getrouwd teruggekomen meegegaan aangekomen verschenen geboren verdwenen bevallen opgegroeid uitgegaan weggegaan afgelopen verlopen
  toegenomen afgenomen ingegaan opgestaan geëindigd gezakt mislukt gelukt verbeterd verslechterd`,
);
const irregular = listed(
  `ontvangen vergeten verloren besloten begrepen betrokken verzonden bevonden verboden verschenen beschreven besproken bekeken verwezen bewezen
  verkregen behouden onderzocht verkocht bezocht verdeeld overlegd voldaan ontbonden verplicht bezien vernomen ondernomen opgenomen overgenomen voltooid uitbetaald
  ontslagen onthouden verstaan verbonden volbracht bedacht overschreden ondergaan aanvaard doorverwezen herroepen gelezen herzien onderhouden ondertekend overwogen goedgekeurd afgekeurd
  vastgesteld aanbevolen voorbereid voorgeschreven onderbroken`,
);
/** Words that look like a participle and are none. */
const lookAlikes = listed(
  `bekend verkouden gewend beperkt gehandicapt bereid geschikt gezond geldig gratis gemeente gebied gesprek gevolg geld gebouw verband
  vergunning bestand gemeenten gebieden gesprekken gelden gebouwen gevolgen geluiden gezinnen gewoonten gedachten gebreken gevaren gezichten geven geloven genieten
  gebeuren gebruiken genezen gedragen getuigen geduld geweld gezicht gewicht gedicht gevecht geluid gebit geheugen geeft geldt gebed bericht bestuurt beeld begint beginnen besluit
  verstand bezit beleid bewind bestuur bedrijf bedrag bezoek verzoek verdriet verhaal verkeer vervoer verschil verder verleden ervaren herfst gerust getrouwd geest belangrijk bevoegd ontevreden tevreden
  gemiddeld gelegen verantwoordelijk verwant gelukt vermoeid bejaard`,
);
const withoutGe = /^(?:be|ver|ont|her|er|mis|over|onder|voor|door)\p{L}{2,}(?:d|[kfschpx]t)$/u;
const withGe =
  /^(?:aan|af|bij|door|in|mee|na|op|over|terug|toe|uit|vast|voor|weg|goed|bijeen|achter|klaar|samen|stop)?ge\p{L}{2,}(?:d|[kfschpx]t|en)$/u;

/** Whether a word in small letters is a past participle. */
export function isParticiple(word: string): boolean {
  if (lookAlikes.has(word)) return false;
  return irregular.has(word) || withGe.test(word) || withoutGe.test(word);
}

/** Whether a participle makes its perfect with "zijn", so that "is gekomen" is no passive. */
export function takesZijn(participle: string): boolean {
  return zijnVerbs.has(participle);
}

/** Whether a word at the end of a clause looks like an infinitive. */
export function looksInfinitive(word: string): boolean {
  return /^\p{L}{2,}en$/u.test(word) && word.length >= 5 && !notInfinitive.has(word);
}
const notInfinitive = listed(
  'gisteren eergisteren morgen weken dagen uren jaren mensen kosten brieven vragen kinderen ouderen gemeenten klachten schulden regels tussen binnen buiten samen tegen eigen rekeningen',
);
