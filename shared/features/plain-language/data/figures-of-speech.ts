import type { Phrase } from '../rules/phrase-rule.ts';

/** Fixed expressions that say something else than their words. */
export const figuresOfSpeech: readonly Phrase[] = [
  ['de kogel is door de kerk|(?:de )?knoop(?: \\S+)? doorgehakt', 'er is beslist'],
  ['(?:leg|legt|leggen|lag|ligt)(?: \\S+)? de bal(?: \\S+){0,3}', '~Zeg wie nu iets moet doen.'],
  ['water bij de wijn(?: \\S+)?', '~Zeg: allebei iets toegeven.'],
  [
    '(?:een|de) (?:lange|zware|laatste) (?:adem|loodjes)|de lat (?:te )?(?:hoog|laag)|de klok rond|de rode draad|het zwarte schaap',
    '~Zeg het zonder beeld.',
  ],
  [
    '(?:met|op) (?:de )?(?:billen bloot|hete kolen|eieren|de blaren|vallen en opstaan)',
    '~Zeg het zonder beeld.',
  ],
  ['over de (?:brug|schreef|balk|drempel|streep)(?: \\S+)?', '~Zeg het zonder beeld.'],
  [
    '(?:van|onder) de (?:kaart|pet|radar|grond komen|tafel)|van tafel|ter tafel|boven tafel',
    '~Zeg wat er gebeurt.',
  ],
  [
    'een (?:schot in de roos|wassen neus|doorn in het oog|kip zonder kop|tandje bij|duwtje in de rug|luisterend oor|streep door de rekening|slag om de arm|helpende hand|brug te ver|open deur)',
    '~Zeg het zonder beeld.',
  ],
  [
    'de (?:dupe|hand reiken|broekriem|vuile was|pineut|sjaak|lakens uitdelen|laan uit|spijker op|mist in)(?: \\S+)?',
    '~Zeg het zonder beeld.',
  ],
  [
    'in de (?:soep|knel|knoop|clinch|schoenen|put|lift zitten|rug)(?: \\S+)?',
    '~Zeg het zonder beeld.',
  ],
  [
    'aan de (?:tand|lopende band|kaak|dijk|alarmbel|orde van de dag)(?: \\S+)?',
    '~Zeg het zonder beeld.',
  ],
  [
    '(?:lekker )?in (?:uw|zijn|haar|je) vel(?: \\S+)?|op (?:uw|zijn|haar|je) (?:tenen|gemak stellen)|met de deur in huis(?: \\S+)?',
    '~Zeg het zonder beeld.',
  ],
  [
    '(?:de )?knopen? door(?:hakken|gehakt|hakt)|door te hakken|hak(?:t|ken)? (?:de|een) knoop door',
    'beslissen',
  ],
  [
    'aan de bel (?:te )?(?:trekken|trekt|getrokken|trok)|(?:trek|trekt|trekken|trok) \\S* ?(?:\\S+ )?aan de bel',
    '~Zeg: laat het weten.',
  ],
  ['tussen (?:de )?wal en (?:het )?schip(?: \\S+)?', '~Zeg: geen hulp krijgen.'],
  ['onder de knie(?: \\S+)?', '~Zeg: kunnen, of leren.'],
  [
    'in kaart (?:te )?(?:brengen|gebracht|brengt|brachten)|(?:brengen|brengt|breng) \\S* ?\\S* ?\\S* ?in kaart',
    'opschrijven',
  ],
  ['een beroep (?:te )?doen op|doe[tn]? een beroep op|beroep op \\S+ doen', 'vragen'],
  ['uit de weg (?:te )?(?:gaan|gaat|ruimen|geruimd|ruimt)', '~Zeg wat er gebeurt.'],
  ['een vinger aan de pols(?: \\S+)?', 'steeds vragen hoe het gaat'],
  ['de vinger aan de pols(?: \\S+)?', 'steeds vragen hoe het gaat'],
  [
    '(?:zet|zette|zetten)(?: \\S+){1,5} op een rij(?:tje)?|op een rij(?:tje)? (?:te )?(?:zetten|gezet|zet|hebben)',
    '~Zeg: opschrijven of uitleggen.',
  ],
  [
    'in de gaten (?:te )?(?:houden|gehouden|houdt)|(?:houden|houdt|houd) \\S* ?\\S* ?in de gaten',
    '~Zeg: goed opletten.',
  ],
  [
    '(?:door|uit) de (?:hand|bocht|rails) (?:gelopen|lopen|loopt|gevlogen)',
    '~Zeg wat er mis gaat.',
  ],
  ['in goede banen (?:te )?(?:leiden|geleid|leidt)', 'goed regelen'],
  ['aan de slag(?: \\S+)? ?(?:gaan|gaat|te gaan)?', 'beginnen'],
  ['van start (?:gaan|gaat|te gaan)|(?:gaat|gaan|ging) van start', 'beginnen'],
  ['de (?:handen|koppen) (?:ineen|bij elkaar)(?: \\S+)?', 'samen iets doen'],
  ['(?:het|een) steentje bij(?: \\S+)?|(?:zijn|haar|uw) steentje bij(?: \\S+)?', 'helpen'],
  [
    'de draad (?:weer )?(?:op te pakken|oppakken|kwijt|opgepakt)(?: \\S+)?',
    '~Zeg: weer verder gaan, of het niet meer weten.',
  ],
  ['met beide (?:handen|benen|voeten) \\S+(?: \\S+){0,2}', '~Zeg het zonder beeld.'],
  [
    'op de hoogte (?:te )?(?:brengen|stellen|houden|gesteld|gebracht|gehouden|stelt|brengt|houdt)',
    '~Zeg: laten weten.',
  ],
  ['(?:stellen|brengen|houden|houdt|stelt) \\S+ op de hoogte', '~Zeg: laten weten.'],
  ['op de lange baan(?: \\S+)?', '~Zeg: uitstellen.'],
  ['op losse schroeven(?: \\S+)?', 'niet zeker'],
  ['de kat uit de boom (?:te )?\\S+', 'eerst rustig kijken'],
  [
    '(?:het )?water (?:staat )?(?:\\S+ )?(?:tot )?(?:aan )?de lippen(?: staat)?',
    '~Zeg: grote problemen hebben.',
  ],
  ['de eindjes aan elkaar(?: \\S+)?', '~Zeg: rondkomen met uw geld.'],
  ['rond (?:te )?komen met', '~Zeg: genoeg geld hebben.'],
  ['de touwtjes(?: \\S+)? in handen(?: \\S+)?', 'zelf beslissen'],
  ['het roer (?:om|omgooien|om te gooien)', '~Zeg wat er verandert.'],
  ['door de bomen het bos(?: \\S+){0,3}', '~Zeg: het is te veel.'],
  ['(?:met )?de kaarten op tafel(?: \\S+)?', '~Zeg: eerlijk vertellen.'],
  ['de puntjes op de i(?: \\S+)?', 'afmaken'],
  ['een steun in de rug', 'hulp'],
  ['een stok achter de deur', '~Zeg: iets dat u helpt om het echt te doen.'],
  ['een druppel op een gloeiende plaat', 'veel te weinig'],
  ['de druppel(?: \\S+){0,3} emmer(?: \\S+){0,4}', 'te veel'],
  ['voor het blok(?: \\S+)?', '~Zeg: moeten kiezen.'],
  ['aan het licht (?:komen|komt|gekomen|kwam)|(?:komt|kwam) aan het licht', 'bekend worden'],
  ['in het vat|in de pen|in de steigers|in de startblokken|op stapel', '~Zeg wanneer het komt.'],
  [
    'in de wacht (?:gesleept|slepen)|in de kou(?: \\S+)?|aan het lijntje|in het gareel|van een leien dakje|met de noorderzon|buiten de boot(?: \\S+)?',
    '~Zeg het zonder beeld.',
  ],
  [
    '(?:het )?hoofd boven water(?: \\S+)?|boven het hoofd (?:groeien|groeit|gegroeid|stijgen)',
    '~Zeg: het lukt niet meer.',
  ],
  ['(?:een|de) oogje in het zeil(?: \\S+)?', 'opletten'],
  ['roet in het eten(?: \\S+)?', '~Zeg wat er mis gaat.'],
  ['(?:een )?vlieger(?:tje)? gaat niet op|gaat die vlieger niet op', 'dat kan niet'],
  ['de boot (?:gemist|missen|mist|afhouden)', 'te laat zijn'],
  [
    'achter de rug|op zijn beloop|ten einde raad|tegen het licht(?: \\S+)?|onder de loep(?: \\S+)?|op de rails|onder ogen (?:zien|komen)',
    '~Zeg het zonder beeld.',
  ],
  [
    '(?:de )?bal(?:len)? (?:ligt|terugkaatsen|hoog houden)(?: \\S+){0,2}|aan zet',
    '~Zeg wie nu iets moet doen.',
  ],
  ['de handdoek in de ring(?: \\S+)?', 'stoppen'],
  ['(?:een )?blok aan het been', 'last'],
  ['de stekker eruit(?: \\S+)?|de stekker uit', 'stoppen'],
  ['op eigen benen(?: \\S+)?', 'zelf'],
];
