/**
 * What people put into passwords first: passwords themselves, names, months, places, clubs, and the words of this work.
 * Lower case, without accents; each counts for little in a passphrase.
 */
export const weakWords: ReadonlySet<string> = new Set(
  `
  wachtwoord wachtzin welkom geheim toegang sleutel inloggen login paswoord password passphrase passwort welcome secret
  letmein admin administrator gebruiker user test tester master root default changeme hallo hello dag doei qwerty azerty
  asdfgh zxcvbn computer laptop internet windows office google microsoft apple samsung android whatsapp facebook
  naast kluis herstelsleutel client clienten clientondersteuner clientondersteuning ondersteuner ondersteuning gemeente
  wijkteam welzijn zorg jeugdzorg jeugdhulp thuiszorg mantelzorg inwoner inwoners zorgbelang mee wmo keukentafel
  keukentafelgesprek organisatie stichting kantoor werk werken bedrijf rivierveen
  januari februari maart april mei juni juli augustus september oktober november december
  january february march june july august october
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente voorjaar zomer herfst najaar winter spring summer autumn
  kerst kerstmis pasen sinterklaas vakantie verjaardag weekend vandaag morgen gisteren
  amsterdam rotterdam denhaag utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede
  amersfoort zaanstad zwolle leiden maastricht dordrecht leeuwarden alkmaar delft deventer assen venlo zeeland limburg
  brabant friesland drenthe overijssel gelderland flevoland holland nederland nederlands belgie europa
  ajax feyenoord psv twente vitesse heerenveen oranje voetbal vitesse juventus barcelona liverpool arsenal formule
  verstappen max liefde liefje schat schatje lieverd lief hond poes kat konijn paard baby mama papa mamma pappa oma opa
  moeder vader broer zus zusje gezin familie vriend vriendin vrienden leven geluk gelukkig love iloveyou ikhouvanjou
  prinses princess superman batman pokemon starwars minecraft monkey dragon sunshine shadow football baseball freedom
  whatever trustno michael jordan ashley jennifer charlie daniel thomas hunter soccer killer george andrew joshua
  jan piet kees klaas henk willem hans peter johan cor kor frank mark marco erik eric rob robert ron john johnny jeroen
  martijn michiel mohammed mohamed ahmed ali hassan mehmet mustafa yusuf ibrahim omar tim tom thijs daan sem lucas levi
  finn luuk bram lars jesse ruben stijn gijs milan noah liam adam james jayden julian sven niels bas rick dennis patrick
  maria anna johanna cornelia elisabeth wilhelmina hendrika petra monique marian marianne ingrid ineke yvonne annemarie
  linda esther mirjam miriam sandra karin carla wendy kim lisa laura sanne anouk anne emma sophie julia mila tess sara
  sarah fatima aisha zahra fatma emine zeynep eva lotte fleur roos isa lieke noor femke maaike marieke marijke annelies
  jansen janssen devries vandijk bakker visser smit meijer degroot bos mulder vanden vander vries dijk berg groot boer
  `
    .trim()
    .split(/\s+/),
);

/** Rows of keys and other orders in which fingers or heads run by themselves, forwards and backwards. */
export const orders: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
].flatMap((order) => [order, [...order].reverse().join('')]);
