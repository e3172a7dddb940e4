import { rulesOf } from '../matching/rule.ts';

/** Somebody else's feeling, seen and said professionally, is empathy (practice 7.1). */
const empathy =
  '@i .. begrijp|begrijpen|zie|hoor|merk|snap .. dat|hoe @you|het|dit / begrijpelijk|begrijp|logisch / dat dit @you .. raakt / @you|@family .. is|bent|was|voelt|voelde|moest|huilde ... @feeling / wat .. vervelend|naar|moeilijk / @i ben|was .. ziek|vrij|afwezig / ziekte';

/** Own feelings, friendship and private life stay outside the work (practice 7.1, `emotional_involvement`). */
export const emotionalInvolvementRules = rulesOf('emotional_involvement', [
  {
    reason: 'emotion_feeling',
    strength: 3,
    within: 'sentence',
    all: [
      '@i ben|was|word|voel|werd|raak|blijf|zijn|wordt|voelde|ook .. .. @feeling|trots / ben|was|word|voel|werd|raak|blijf @i ... @feeling / @i .. baal|pieker|huil|huilde|jank|mis|lijd|kook|gruwel|walg|droom|moest|moet|heb|had|kan ... @feeling|huilen|tranen / baal|pieker|huil|mis|droom @i / @i mis / mis @i / ga|zal .. missen / heb|had|moet|moest|kan|kon|zit|zat|krijg|kreeg @i ... @feeling|huilen|@body / @i .. heb|had|krijg|kreeg|voel ... @body / geen hap / mij|mezelf ... vergeven / vergeef .. mij|mezelf / maakt|maakte|doet|deed mij ... @feeling|pijn|wat|iets|veel|verdriet|goed / grijpt|greep|raakt|raakte|trof|kwetst .. mij|ons / raakt mij|persoonlijk / trek|trok .. mij|me .. aan / mijn hart / hart .. breekt|huilt|bloedt / krop|brok|steen|knoop in / grijpt|vreet|knaagt|steekt|ontroert|frustreert|irriteert|achtervolgt|beklemt|hakt|treft|stoort|verscheurt ... mij|aan|erin / zit mij .. dwars|hoog / aan|mij aan .. hart / laat mij niet koud / mijn maag|buik|ziel|keel|nachtrust / te doen met / met @you te doen / heb ... te doen / zwak voor / om @you .. geef|geven / geef @i? .. om @you / niet goed van / helemaal klaar mee / kan wel|haast janken|huilen|schreeuwen|gillen / erger|schaam|verbijt|verheug|vreet|maak @i? mij .. / voel mij .. verantwoordelijk|machteloos|rot|slecht|ellendig|verraden|gepakt / voel ... met @you mee / denk .. dag en nacht|steeds|constant|continu aan / aan @you .. denken|denk / bid voor / medelijden|plaatsvervangend / kook|kookte van|ik / tranen in / tranen bij|om / er kapot|ziek|stuk van / kippenvel / zeer mij / persoonlijk .. geraakt|gekwetst|aangevallen|raakt / diep geraakt / te veel voor mij / mij .. te veel|persoonlijk|beledigd|gekwetst',
    ],
    none: [
      empathy,
      'mis|gemist .. afspraak|brief|formulier|bijlage',
      '@i ben|was niet boos',
      'moest|moet @i .. @service|bellen|weg',
      'wat|dat|dit raakt @you',
    ],
  },
  {
    reason: 'emotion_feeling',
    strength: 3,
    within: 'sentence',
    all: [
      '@i|mij|mijn',
      'lig|lag .. wakker|malen|piekeren / wakker van|lig|lag / slaap|slapen|geslapen|sliep ... van|niet|slecht|door / niet ... slapen|loslaten|los / slaap .. @i .. niet|slecht / nachtmerrie|nachtmerries / laat .. mij .. niet .. los / niet ... loslaten|los|uit mijn hoofd / houdt|houden .. mij .. bezig / neem|nam ... mee naar huis / in mijn hoofd|dromen|gedachten / uit mijn hoofd / gepiekerd|pieker / achtervolgt / thuis .. huilen|gehuild / de hele nacht|week|weekend .. aan / denk .. de hele / zo erg|zielig / vind .. zielig / trek .. niet meer / te dichtbij',
    ],
    none: [
      empathy,
      'mevrouw|meneer|zij|ze|hij|u .. slaapt|slaap|sliep',
      'zelf mee naar',
      'recht',
      'mee naar huis .. brief|formulier|papieren',
    ],
  },
  {
    reason: 'emotion_friendship',
    strength: 3,
    within: 'sentence',
    all: [
      '@i|mij|ons|elkaar|wij|mijn',
      'als|net|bijna|soort|echt|beetje|eigen .. een|mijn|n? .. @friendship / vriend|vriendin|vrienden|vriendinnen|maatjes ... geworden|zijn|bent|van mij|voor mij / bent|is|voelt|voelen|beschouw ... familie|vriend|vriendin|vrienden|moeder|vader|zus|broer|dochter|zoon|oma|opa|maatje / doet|doen|denken .. mij .. denken / denken aan mijn / hou|houd|houden .. @i? .. van / gek|dol|verliefd op / gehecht .. aan|geraakt|raak / aan @you|@inhabitant .. gehecht / favoriete|favoriet|lieveling|lievelings* / bijzondere|speciale band / vriendschap / klikt / voor elkaar|bestemd / mijn eigen @friendship / schat|schatje|lieverd|dierbaar|afscheid / zal|ga|ging @you? .. missen / missen @i? .. / mis @you / meer dan een|alleen client|dossier / als eigen|familie|gezin / klik .. met / zie|zien .. als|meer / maakt|maken mijn werk / blij met @you / bij ons hoort|horen',
    ],
    none: [
      empathy,
      'blij met @you .. hulp',
      '@you|haar|zijn @friendship .. belt|helpt|doet|woont|komt',
      '@inhabitant .. noemt|noemde',
      'rekening houden',
      'houd|hou .. bij|van het|de',
      'op de hoogte',
      'wie|wat',
      'gaan voor|naar|met',
      '@decided|@arranged',
      'voor elkaar krijgen',
    ],
  },
  {
    reason: 'emotion_private',
    strength: 3,
    within: 'sentence',
    all: [
      'prive* / thuisnummer|huisadres|thuisadres / eigen telefoon|nummer|mobiel|06 / bij mij|ons ... thuis|eten|logeren|slapen|langs|koffie|terecht|wonen|thuiskomen|intrekken|aanschuiven / logeren|logeer|blijven slapen / facebook|insta|instagram|whatsapp / vrije dag|tijd|avond|weekend|dagen|uren / buiten .. werktijd|werktijden|kantoortijd|kantoortijden|werkuren|kantooruren|werk|mijn uren|diensttijd / weekend|weekends|zondag|nacht|nachts|avonds|feestdagen|vakantie|kerst ... bellen|bel|appen|app|bereikbaar|terecht|langs|bereiken|mailen|sms / bel|bellen|app|appen|terecht|bereikbaar|langs .. ... nacht|nachts|avonds|weekend|zondag|altijd|feestdagen|vakantie / dag en nacht / 24|vierentwintig uur|7 / uit mijn? eigen zak|portemonnee / mijn|onze eigen? .. vakantie|zak|spaargeld|gezin|bed|verjaardag|vrije / mijn vrije / mijn eigen geld / geld ... geleend|voorgeschoten|gegeven|lenen / leen|leende|geleend|voorgeschoten / cadeau*|kado*|knuffel*|omhels*|bloemen|taart .. / neem altijd op / op mijn|een verjaardag|feestje|bruiloft / met mijn gezin|familie|man|vrouw|partner / mijn kinderen|huis|bank / uit eten|stappen|borrelen',
      '@i|mij|mijn|ons|altijd|gerust|bel|app',
    ],
    none: [
      'werktelefoon|werknummer|huisartsenpost|meldkamer|crisisdienst',
      'kantoortijd|kantooruren .. bereikbaar',
      'buiten ... kunt @you .. de|het|@partner',
      'niet .. bereikbaar|bellen|appen|werk',
      '@you kreeg|krijgt|heeft',
      'geef|heb|ga|kan|mag .. niet|geen',
      'doet|doen boodschappen',
      'bellen .. @doctor|@partner',
      'op @soon om',
      'huisbezoek',
      'vrije .. keuze',
      'van haar|zijn|uw|de',
      'vakantie .. weer|terug|collega',
    ],
  },
  {
    reason: 'emotion_rescue',
    strength: 3,
    within: 'sentence',
    all: [
      'zonder mij|mijn|ons ... / zonder mij / laatste|enige hoop|strohalm|redding / rust|stop niet voordat|totdat|tot / net zo lang door / offer|offeren .. op / als ik er niet was|ben / niemand .. anders|zo .. / er is niemand / alleen ik|wij / enige .. die|voor|bij|op|aan / alleen mij|mijn .. / alleen ik|met|mij .. begrijp* / heeft|hebben|hebt|heb .. alleen|niemand .. mij|mij|dan ik / laat|laten .. @you|dit|hem|haar|niet|nooit ... steek|vallen|los|stikken|gaan / steek laten|gelaten / vallen laten / nooit .. steek|loslaten|alleen|vallen / red|redden|gered|redder|reddingsboei|reddende ... / uit .. halen|trekken|slepen|haal / hieruit|eruit halen|haal|trekken / koste wat|alles / alles .. voor @you|over|geven|doen / altijd .. voor @you .. vechten|knokken|klaar|zijn|staan / vechten|vecht|knok|knokken .. voor / door het vuur / tot het .. einde|gaatje|bittere / ga|gaan ten onder / mijn missie|levenswerk|roeping / schuldig / als ik .. loslaat|wegga|stop|weg|niet|er / niemand anders .. / nooit alleen / wijk .. zijde|niet / geef|geven @you nooit op / opgeven|op .. nooit / verlaat .. nooit / bescherm|beschermen @i? / bang dat .. mis*|zonder',
      '@i|mij|mijn|deze',
    ],
    none: [
      empathy,
      'niet voor @you redden',
      'recht',
      'als ik @addressed .. was',
      'bezwaar',
      'loslaten .. zelf',
      '@decider',
      'enige .. vraag|manier|mogelijkheid|wat|optie|dat',
      'alleen .. als|formulier|brief|wonen',
      '@medicine|@treatment',
      'als ik @you|niet .. begrijp|hoor|verkeerd',
      '@service',
      'als ik .. goed|niet .. begrijp',
      '@procedure',
      'laat .. gaan naar',
      'als ik er ben',
      'niemand anders .. meelezen',
    ],
  },
  {
    reason: 'emotion_asked',
    strength: 1,
    within: 'sentence',
    all: [
      '@feeling|@friendship|@sleep|@body|@affection|@private_way|geraakt|raakt|persoonlijk',
      '@i ... mij|mijn|zelf|ben|voel|word|heb|kan|kom|ga|zou / mijn|mij|ons|mezelf',
    ],
    none: [
      empathy,
      '@service',
      '@i ... niet|geen .. geld|privenummer',
      'recht',
      'werktelefoon|toestemming|collega',
      '@decided|@arranged',
      '@says',
      'kom|ga|bel|stuur|mail|vraag|zie|spreek @i / @i kom|ga|bel|stuur|mail|vraag|zie|spreek|help|leg',
    ],
  },
]);
