import { rulesOf } from '../matching/rule.ts';
import { limits } from './shared.ts';

/** The supporter's own, doable action (practice 7.1): sending, calling, asking. */
const ownService =
  '@i .. @service|bel|stuur|mail|app|vraag|kom|schrijf|neem|zoek|lees|print|luister / bel|stuur|mail|vraag|kom|neem|zoek @i / dat|om ik|wij|we|u|je .. terug|terugbel|bel|stuur|mail|bij|vraag|help|kom|meega|luister / terugbellen|terugbel|nabellen|opsturen|doorsturen|navragen|uitzoeken|meekijken';
const serviceOnly = '@service';
const aboutOutcome = '@outcome|@decider|@granted|@denied|dat|dit|het|alles';

/** Foretelling or guaranteeing what somebody else decides (practice 7.1, `promise`). */
export const promiseRules = rulesOf('promise', [
  {
    reason: 'promise_outcome',
    strength: 3,
    within: 'sentence',
    all: [
      '@i ... toegezegd|verzekerd|gegarandeerd dat / hebben|heb @i ... toegezegd|beloofd|verzekerd|gegarandeerd / @i .. beloof|beloven|garandeer|garanderen|zweer|verzeker|verzekeren / beloof|garandeer|verzeker|zweer @i / @i .. sta|staan ervoor|garant|borg / sta|staan @i .. ervoor|garant / erewoord|handen in het vuur / mijn woord / beloofd $ / dat beloof / is .. een belofte / hand erop / promise',
    ],
    none: [limits, ownService],
  },
  {
    reason: 'promise_outcome',
    strength: 3,
    within: 'sentence',
    all: [
      'reken|rekenen|vertrouwen|vertrouw .. op / ervan|er vanuit|uit|uitgaan|verzekerd / daar|erop|hierop @you? .. op|vertrouwen|rekenen|verzekerd / donder op / neem|neemt .. van mij aan / geloof|gelooft mij / let maar op / wedden / staat vast / dat weet @i / @i weet|weten .. zeker|bijna|haast / zeker weten / weet|wist .. uit ervaring / mijn ervaring / no doubt / geen twijfel|twijfelen / zonder twijfel|meer / buiten kijf / let op mijn woorden / geheid / zullen|moeten wel moeten|geven / goede|grote|heel kans|kansen / kansrijk / vast gaan|beginnen / vlag uit / taart / kan niet missen|anders / guaranteed / 100% / honderd procent',
      aboutOutcome,
      '@granted|@denied|@outcome|goed|goedkomt|door',
    ],
    none: [limits, ownService],
  },
  {
    reason: 'promise_outcome',
    strength: 3,
    within: 'sentence',
    all: [
      '@veryure',
      '@granted|winnen|doorgaan|blijven|terug',
      '@outcome|@decider|@addressed|@inhabitant|het|dat|dit|ze|alles',
    ],
    none: [
      limits,
      ownService,
      'heeft|hebben|had|was|waren|werd|werden|moet|moeten|kunt|kun|@i @says',
      'niet|geen .. zeker|gewoon|vast',
      serviceOnly,
      '@recurring',
      'zorg|begeleiding|hulp .. nodig',
      'vast|vaste @family|@partner|bedrag|contact|nummer|dag|tijd',
    ],
  },
  {
    reason: 'promise_comfort',
    strength: 3,
    within: 'sentence',
    all: [
      'komt|komen|kom .. goed|rond|orde|voor|terecht / goed|orde|rond komt|komen|komt / goedkomt|goedkomen / gaat|gaan|zal ... lukken|goedkomen|slagen / lukt|lukken .. vast|wel|zeker|altijd|ons|zo / zit .. snor|goed|gebakken / kan|kunnen niet .. mis|fout|misgaan|verliezen|mislopen|weigeren / kannen en kruiken / kat in het? bakkie / appeltje eitje / done deal / piece of cake / fluitje van / formaliteit / hamerstuk / kwestie van tijd|geduld / zo goed als|gepiept|gefixt|geregeld|rond / no time / vingers in de neus / eitje / gebeiteld / gat in de markt / makkie / peulenschil / met gemak|gemakkelijk|makkelijk .. door|doorheen|erdoor / komt .. erdoor|doorheen / in de pocket|tas|knip|zak',
    ],
    none: [
      limits,
      'goed uit|over|aan|thuis',
      'lukt|gaat het / lukt .. niet / gaat niet',
      'als|wanneer .. lukt',
      '@symptom',
      'komt .. voor het|de|een / komt .. in orde niet',
    ],
  },
  {
    reason: 'promise_comfort',
    strength: 2,
    within: 'sentence',
    all: [
      'geen zorgen|paniek|stress / zorgen .. te? maken / maak|maakt @addressed|mij? .. zorgen|druk / wees|weest .. gerust|bang / hoeft|hoef|hoeven ... bang|zorgen|druk|ongerust / no worries / niet bang .. zijn / ga .. rustig slapen / gerust op zijn',
      '@outcome|@decider|@granted|@denied|goed|orde|wel',
    ],
    none: [limits, 'heeft zorgen / zorgen over', '@doctor|@symptom|@diagnosis'],
  },
  {
    reason: 'promise_arrange',
    strength: 3,
    within: 'sentence',
    all: [
      '@i .. zorg|zorgen .. dat|ervoor|voor|wel / zorg|zorgen @i .. dat|ervoor|voor|wel / @i .. regel|regelen|fix|fixen|fiks|ritsel|versier / regel|regelen|fix|fixen|fiks @i / @i .. krijg|krijgen ... zover|elkaar|gedaan|eruit|binnen|mee|voorzien / krijg|krijgen @i ... zover|elkaar|gedaan|eruit|binnen|mee / @i ... haal|halen|sleep|slepen|sleur|trek ... binnen|eruit|uit / haal|sleep|slepen|halen @i ... binnen|eruit|uit / @i .. maak|maken .. in orde|rond / @i .. krijg|krijgen .. los / @i .. los krijgen / arrange',
      '@outcome|@decider|ja|zover|elkaar|gedaan|eruit|binnen|dat|het|dit|daar',
    ],
    none: [
      limits,
      '@service',
      '@recurring',
      'regel .. zelf',
      'zorg|zorgen voor @you|@i',
      'zorg dat ik|we|wij',
      'bel|stuur|mail|vraag|verwijs',
      '@papers',
      'voortaan|vanaf',
      'hij|zij nodig',
      '@hands',
    ],
  },
  {
    reason: 'promise_arrange',
    strength: 3,
    within: 'sentence',
    all: [
      '@i .. krijgen|krijg|houden|winnen|redden|halen ... / krijgen|winnen|halen|krijg @i',
      '@outcome|@sure|ze|het',
    ],
    none: [
      limits,
      '@service',
      'als|indien|wanneer @i',
      'reactie|bericht|antwoord|contact|vragen|beeld|zicht|toestemming',
      'ik krijg ... te|van|geen',
      'niet|geen',
      '@symptom|@diagnosis',
      'krijg|krijgen @i? ze ... klein',
      '@private_way',
      '@war',
    ],
  },
  {
    reason: 'promise_outcome',
    strength: 3,
    within: 'sentence',
    all: [
      '@decider|rechter|ze|zij|instantie .. gaat|gaan|zal|zullen ... @grants|gelijk|mee|goed|door / gaat|gaan|zal|zullen .. @decider ... @grants|gelijk|mee|goed / @addressed|@inhabitant gaat|gaan|zal|zullen|zult|ga ... krijgen|winnen|ontvangen|houden|behouden|terugkrijgen|gelijk / gaat|zal|zult @addressed|@inhabitant ... krijgen|winnen|houden|ontvangen / gelijk geven|krijgt|krijgen|krijg / gelijk ... geven|krijgen / gelijk gesteld / win|wint|winnen|gewonnen .. u|je|we|wij|@outcome|het|dit|dat / @outcome|u|je|we|wij .. win|wint|winnen / van .. schulden .. af / schuldenvrij',
    ],
    none: [
      limits,

      'kan|kunnen|moet|moeten|wil|willen .. gaan?',
      'heeft|hebben',
      'gaat .. over',
      'krijgen met|nodig',
    ],
  },
  {
    reason: 'promise_asked',
    strength: 1,
    within: 'sentence',
    all: [
      '@decider .. keurt|kent|vergoedt|betaalt|verlengt|honoreert|geeft|zegt|gaat|plaatst|stemt|werkt ... goed|toe|@outcome|ja|akkoord|mee|in / keurt|kent|vergoedt|betaalt|verlengt .. @decider',
    ],
    none: [
      limits,
      serviceOnly,
      'heeft|hebben|niet|geen|kan|kunnen|gaat over',
      'tegen|uitleg|@blame|aan|les|informatie|advies',
      'alleen|altijd|nooit',
    ],
  },
  {
    reason: 'promise_outcome',
    strength: 2,
    within: 'sentence',
    all: [
      'krijgt|krijg|krijgen|hebt|heeft|zit|woont|staat|komt|begint|heb|hebben|houdt|woon',
      '@outcome',
      'over|binnen|volgende|komende|straks|vanaf|voor .. @soon / straks|binnenkort|snel|spoedig|morgen|gewoon|dan|terug|erbij|toch',
    ],
    none: [
      limits,
      serviceOnly,
      'nog niet|geen|niet / nodig / sinds|al|geleden / wachtlijst / @partner komt|begint / recht',
      'heeft ... @said|ge* / overleg|bespreken|vragen',
      '@presence .. langs',
      '@i .. bel|stuur|kom',
      'volgens',
    ],
  },
  {
    reason: 'promise_asked',
    strength: 1,
    all: [
      '@addressed krijgt|krijg|houdt|ontvangt ... @outcome / krijgt|krijg|houdt|ontvangt @addressed ... @outcome / @addressed|@inhabitant ... mag|mogen .. blijven|houden|wonen / @outcome komt er / @outcome ... wordt|worden ... @grants',
    ],
    none: [
      limits,
      serviceOnly,
      'niet|geen|minder|nu|al|sinds / hulp van|bij / kan|kunt / aangevraagd|onderzocht',
    ],
  },
  {
    reason: 'promise_outcome',
    strength: 2,
    within: 'sentence',
    all: [
      '@outcome|er|het|dit ... wordt|worden ... toegekend|goedgekeurd|verlengd|vergoed|kwijtgescholden|gehonoreerd|toegewezen|teruggedraaid|geregeld|uitbetaald|opgelost|gunstig / wordt|worden .. @outcome|het ... toegekend|goedgekeurd|verlengd|vergoed|kwijtgescholden|gehonoreerd|toegewezen|teruggedraaid',
    ],
    none: [
      limits,
      serviceOnly,
      'niet|geen|nog|pas|kan|kunnen|soms|meestal|vaak|of',
      'met|tot|vanaf|per .. jaar|maanden|@soon',
      'is|zijn|heeft|werd',
    ],
  },
  {
    reason: 'promise_outcome',
    strength: 2,
    within: 'sentence',
    all: [
      'niet|niets|nooit|onmogelijk|geen ... @denied / kan|kunnen|kunt .. niet .. onderuit|omheen|heen|weigeren|afwijzen / raakt|raak|raken|verliest ... niet ... kwijt|@outcome / niet onderuit|omheen / niet om .. heen / onmogelijk .. @denied',
      '@outcome|@decider|@addressed|ze|dit|dat',
    ],
    none: [
      limits,
      'is|zijn|was|werd|heeft|hebben|had / kwijt wil / u mag|kunt|wilt / @i',
      '@medicine|@treatment',
      '@push',
      'zeggen|willen|vergeten',
    ],
  },
  {
    reason: 'promise_asked',
    strength: 1,
    within: 'sentence',
    all: [
      'geen probleem / dat regel|fix|regelen ik|we|wij / regel|fix ik|we / komt wel|goed|orde / maak|maakt .. geen zorgen / wees gerust / ja hoor|zeker|tuurlijk / gaat lukken / easy|sure',
    ],
    none: [
      limits,
      serviceOnly,
      'als|wanneer / voor mij / later',
      'zelf',
      '@hands|@papers|@recurring',
    ],
  },
]);
