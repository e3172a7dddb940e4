import { rulesOf } from '../matching/rule.ts';
import { asksWhoKnows } from './shared.ts';

/** The supporter says that a judgement on health is not the supporter's (practice 7.2, step 2). */
const noJudgement =
  'geen .. advies|oordeel|arts|diagnose / niet ... beoordelen|adviseren|weten|zeggen / weet|weten .. niet / @doctor ... stelde|voorgeschreven|vastgesteld|verlaagd|verhoogd|adviseert|adviseerde|zegt|stelde|schrijft';
const judged =
  'volgens mij|ons / @i denk|denken|vermoed|vermoeden|herken|herkennen|vind|geloof|zie / denk|vermoed|vind|herken|geloof|zie @i / lijkt|leek|klinkt|oogt / duidelijk|duidelijke|overduidelijk|overduidelijke|typisch|typische|vast|zeker|gewoon|waarschijnlijk|ongetwijfeld|duidelijke|absoluut|beginnende|een beetje|echt|wel|helemaal|zwaar|vermoedelijk|kennelijk|misschien / zo te zien / wijst|duidt .. op / kenmerken|symptomen|tekenen|trekken|signalen|teken|symptoom van|dat / dit|dat|het is|zijn|was|gaat / sprake van / hoort|horen|thuis bij / bij @diagnosis|long|hoort / aan het dementeren|ontsporen|verslaven / verkeerde diagnose / wel eens|zeker|vast / gezien haar|zijn|uw|het / inschatting / neigt|richting / op weg naar / op het randje / alle|wel heel erg|veel ... van / dat zie / past|passen .. bij / te maken met / mijn inschatting|indruk|idee|gevoel|oordeel / zou ... hebben|kunnen / overkomt|komt over / als @i .. zie|hoor / sure|definitely';
const practical =
  'mee|meenemen|meebrengen / ophalen|halen|opgehaald|bezorgd|bezorgen / afspraak|verwijzing|vervoer|taxi|rijden / vergoed|vergoeding|kosten|betalen / wachtlijst|wacht / hulp bij|met / formulier|lijst|overzicht|paspoort';

/** Diagnosis, treatment and medicines are for those who treat (practice 7.1, `medical_advice`). */
export const medicalAdviceRules = rulesOf('medical_advice', [
  {
    reason: 'medical_diagnosis',
    strength: 3,
    within: 'sentence',
    all: ['@diagnosis', judged],
    none: [
      noJudgement,
      asksWhoKnows,
      'dat is moeilijk|lastig|zwaar',
      '@says',
      'verwijzing|onderzoek|test|vraag .. naar',
      'uitslag|diagnose .. van',
      'ik zie dat|hoe @addressed|mevrouw|meneer moe|somber|boos',
      'vervoer|taxi|formulier|regeling|zorg|hulp|uren .. voor|vanwege|door|wegens',
      'door|wegens|vanwege|met zijn|haar|uw|de @diagnosis',
      '@i was ... ziek',
      'geen|minder stress',
    ],
  },
  {
    reason: 'medical_diagnosis',
    strength: 2,
    all: [
      '@you is|bent|ben ... depressief|dement|dementerend|manisch|psychotisch|autistisch|verslaafd|bipolair|schizofreen|ondervoed|uitgedroogd|overspannen|allergisch|narcistisch|ziek|ontstoken|burn-out|alcoholist|incontinent|geestesziek',
    ],
    none: [noJudgement, 'niet|sinds|was|voor', 'van @doctor', 'bekend met'],
  },
  {
    reason: 'medical_treatment',
    strength: 3,
    within: 'sentence',
    all: [
      '@medicine|@treatment',
      'kunt|kun|kan|kon|kunnen .. beter|best|gerust|gewoon|maar|ook / beter .. niet? .. @medical_act / @i .. zou|raad|adviseer|stel / zou|raad|adviseer @i / zou|zouden .. beter|goed|verstandig|fijn / mijn advies / verstandig|verstandiger|beter|slim|goed|slimmer .. om|als|dat|af / als ik @addressed / hoeft|hoef|hoeven ... niet|geen|@medical_act / mag|mogen .. gerust|best|wel|gewoon|ook / @addressed|@inhabitant|hij|zij|ze moet|moeten .. gewoon|echt|nodig|aan|meer|minder|stoppen|beginnen|blijven|niet|nu|maar|weer|eens|door|je|uw|haar|zijn / moet|moeten @addressed .. gewoon|echt|nodig|aan|meer|minder|stoppen|beginnen|blijven|niet / moet .. op|aan|bij|zalf|@medical_act / hoort|horen|hoor .. aan|op / kan|kunnen .. gehalveerd|weg|gestopt|afgebouwd|weggelaten|omhoog|omlaag|minder|lager|hoger / kan geen kwaad / geen kwaad / tijd voor|om / aan de @medicine / aanrader / zou .. @medical_act',
    ],
    none: [
      noJudgement,
      asksWhoKnows,
      practical,
      '@i .. zou .. graag|willen|vragen|kunnen',
      'zou|zouden .. graag|willen',
      'staat op',
      'moet .. @soon',
      'zetten|uitzetten|klaarzetten|klaar',
      'opzeggen|zeg .. op',
      '@i moet|kan|kunnen',
      '@family ... @refer',
      '@choice_noun .. accepteren|kiezen|weigeren',
    ],
  },
  {
    reason: 'medical_treatment',
    strength: 3,
    all: [
      '^ en|dus|maar|daarom|dan|nee|ja|joh|gewoon|misschien? neem|neemt|slik|stop|stopt|probeer|skip|laat|bouw|verhoog|verlaag|halveer|gebruik|smeer|spuit|sla|ga|begin|drink|eet|doe|vraag|wissel|verdubbel|koop|haal|blijf|hou|houd|pak|vergeet|gooi|bewegen',
      '@medicine|@treatment|bewegen|rust|@diagnosis',
    ],
    none: [
      noJudgement,
      asksWhoKnows,
      'mee|meenemen',
      '@refer',
      '@choice_noun .. maar|zitten|nemen',
      'fysio|dagbesteding .. op',
      'klaar|af bij',
    ],
  },
  {
    reason: 'medical_treatment',
    strength: 3,
    within: 'sentence',
    all: [
      '@medicine|@treatment|@doctor',
      'te zwaar|zware|sterk|sterke|hoog|hoge|laag|lage|veel|weinig|licht|lichte|zwak / geen|weinig|niet|nul .. zin|nut|effect|baat|resultaat|waarde / werkt|werken|hielp|helpt|helpen|deugt|doen .. niet|beter|goed|prima|niks|niets|tegen|uitstekend|veel|toch|prachtig / overbodig|onnodig|onzin / verkeerde|verkeerd|foute / nooit .. mogen|moeten|werken|beter / zonder @medicine|@treatment / genoeg|voldoende .. geholpen|is|zijn / best|beste|betere|beter|gezonder|goede|juiste .. behandeling|oplossing|keuze|middel|optie|dan|af|tegen|voor / gevaarlijk|gif|vergif|schadelijk|ongezond|rommel|troep / @medicine|@treatment nodig / hebt|heeft|heb|hebben ... @medicine|@treatment ... nodig / nodig|noodzakelijk .. @medicine|@treatment / is|zijn ... nodig|noodzakelijk|niet-nodig|overbodig / had|hadden|zou .. nooit|niet|eerder|moeten / slecht .. voor / doet|doen meer kwaad / helpt|helpen',
    ],
    none: [
      noJudgement,
      asksWhoKnows,
      'hulp|begeleiding|vervoer|ondersteuning|steun|verwijzing|afspraak|machtiging ... nodig',
      'helpt|helpen @you|mevrouw|meneer .. met|bij',
      'luistert|luisterde|tijd|uitleg|contact|wachttijd',
      '@blame',
      'helpt|geholpen @i|mevrouw|meneer|@family',
      'geen tijd|zin om',
      '@i help',
      'nodig voor|voor het gesprek',
      'beter .. met|bij',
      '@papers',
    ],
  },
  {
    reason: 'medical_cause',
    strength: 3,
    within: 'sentence',
    all: [
      'van .. @medicine ... word|wordt|krijg|krijgt / tussen de|je|uw oren / lijdt|leidt .. aan|onder / komt|komen|kwam|kwamen .. door|van|vast|voort|omdat|zeker|waarschijnlijk / veroorzaakt|veroorzaken|veroorzaakte / bijwerking|bijwerkingen / gevolg|oorzaak|schuld van|is / heeft|hebben .. te maken / door @mine|uw|je|haar|zijn|die|de @diagnosis|@medicine / waarschijnlijk|vast|duidelijk|gewoon .. @diagnosis|stress / wijst|wijzen|duidt .. op',
      '@symptom|@medicine|@diagnosis',
    ],
    none: [
      noJudgement,
      asksWhoKnows,
      'wacht* / gemeente|wijkteam|brief|besluit / verhuizing|lawaai|buren|schulden|geld',
      'komt .. @soon|langs|thuis|op',
      'last van',
      'niet komen|naar|bij|werken|lopen|mee',
      '@doctor|@partner komt|komen',
      '@i was|ben',
      'bang|zorgen|boos',
      'door .. taxi|vervoer',
      'zorg|hulp|begeleiding|uren',
    ],
  },
  {
    reason: 'medical_cause',
    strength: 3,
    within: 'sentence',
    all: [
      'mankeert|mankeer .. niets|niks / niets|niks .. mis met / @you bent|is .. niet ziek / @doctor .. mis|ernaast|fout|vergist|ongelijk / is .. te hoog|laag / niet .. gezond|goed .. voor / slecht voor .. @symptom / hoeft|hoef|hoeven|niet|nergens ... naar|bij|voor|met de? @doctor|dokter|ziekenhuis|spoed / gaat|gaan .. vanzelf|zo .. over|weg / niets|niks|niet .. ernstigs|ernstig|erg|kwaads / geneest|genezen|geneesbaar|herstelt .. niet|nooit|vanzelf|wel / nooit beter / nooit|niet meer .. beter .. wordt|worden / wordt .. erger|slechter / ongeneeslijk / kan geen kwaad / blijvend / groei|groeit .. overheen',
      '@symptom|@diagnosis|@doctor|@medicine|@treatment|over',
    ],
    none: [
      noJudgement,
      'niet .. kan|kunnen|durft|komen|alleen',
      'procedure|bezwaar|aanvraag|brief',
      'vervoer|taxi|zonder',
    ],
  },
  {
    reason: 'medical_treatment',
    strength: 3,
    within: 'sentence',
    all: [
      'moet|moeten|kunt|kun|kan|zou|hoort|ga|probeer|raad|adviseer|advies|beter|goed|verstandig',
      'meer|minder|gezonder|genoeg|gezond .. bewegen|beweging|drinken|eten|roken|zout|suiker|water|alcohol|slapen|rusten|groente|vet|koffie / stoppen met roken|drinken|blowen / afvallen|sporten|aankomen|dieet|vasten|rustiger|bedrust',
    ],
    none: [
      noJudgement,
      asksWhoKnows,
      practical,
      '@i moet|zou',
      'hulp ... bij|nodig',
      '@you kan|kunnen niet|geen',
      'kan|kunnen|kon .. niet',
      'wil',
      'eten koken|geven',
      '@i ga|zou|doe|kan / ga|gaan @i',
    ],
  },
  {
    reason: 'medical_asked',
    strength: 1,
    within: 'sentence',
    all: [
      '@diagnosis|dementeren|@medicine|@symptom',
      '@diagnosis|@medicine|@treatment|dementeren|bijwerking|diagnose',
      'is|zijn|hoort|horen|past|passen|sprake|lijdt|wijst|denk|lijkt|klinkt|moet|beter|nodig|genoeg|verkeerd|verkeerde|te|zonder|kan|helpt|werkt|zou|kunt|hoeft',
    ],
    none: [
      noJudgement,
      asksWhoKnows,
      practical,
      '@i was|ben|moet|kan|help',
      '@document|@says',
      'sinds|bekend|vanwege|wegens',
      'wordt|werd|worden',
      'vraag|vragen|vergeet',
      'niet|geen ... lopen|werken|komen|reizen|traplopen|zitten',
      'hulp|begeleiding ... nodig',
      '@recurring',
      '@family|@inhabitant|hij|zij heeft|slikt|gebruikt|krijgt|neemt',
    ],
  },
  {
    reason: 'medical_asked',
    strength: 1,
    within: 'sentence',
    all: [
      '@medicine|@treatment|@diagnosis|gezonder|gezond',
      'moet|moeten|zou|kunt .. beter|best|niet / beter|helpt|nodig / @i denk|vind|vermoed / volgens mij / lijkt / misschien',
    ],
    none: [
      noJudgement,
      asksWhoKnows,
      practical,
      'hulp|begeleiding|vervoer ... nodig',
      '@i .. zou|moet|help',
      'graag|willen',
      '@choice_noun',
      'helpt|helpen @you',
      'door|wegens|vanwege',
    ],
  },
]);
