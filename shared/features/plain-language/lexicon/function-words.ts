/** Words that hold a sentence together and say little themselves; they are not counted as content. */
export const functionWords: ReadonlySet<string> = new Set(
  `de het een 't 'n der den des ene
  ik je jij jou jouw u uw hij hem zijn ze zij haar hen hun we wij ons onze jullie men mij me mijn m'n z'n d'r zich zichzelf uzelf mezelf jezelf
  elkaar elkaars iemand niemand iets niets alles iedereen alle elk elke ieder iedere sommige enkele veel weinig meer minder meeste wat wie welk
  welke dat die dit deze zo'n zulke zelf ander andere anders hetzelfde dezelfde er hier daar waar hoe wanneer waarom
  aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond rondom sinds te ten ter tegen tijdens tot
  tussen uit van vanaf via volgens voor voorbij zonder behalve
  en of maar want dus dan als toen omdat doordat zodat terwijl hoewel indien tenzij mits nadat voordat totdat zodra opdat aangezien noch zowel
  ook niet geen wel nog al toch nu heel erg zeer te zo even pas steeds weer ooit nooit altijd soms vaak misschien daarom daarna daarbij daarmee
  daarvoor daarvan daarover daarop daarin daaruit daardoor hiervoor hiermee hierbij hierover hierin hiervan hierdoor ervoor ermee erbij erover erop erin eruit ervan
  eraan waarbij waarin waarmee waarop waardoor waarvan waarvoor waarover waaraan waarna ja nee
  ben bent is was waren zijn geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
  kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden wou zal zult zullen zou zouden
  ga gaat gaan ging gingen laat laten hoeft hoeven hoef
  nul één een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig honderd duizend
  eerste tweede derde laatste half halve beide allebei af toe mee terug weg heen`.split(/\s+/),
);
