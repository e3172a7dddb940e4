/**
 * Words everybody uses and the generator does not draw from: forms of everyday verbs, small words, words of work and home. In
 * a passphrase somebody thought up they count as words, not as loose letters. Written for Naast; lower case, without accents.
 */
export const commonWords: readonly string[] = `
  het een van aan met niet dat die dit deze ook als dan nog wel naar uit bij tot zich hem hun ons onze jouw mijn zijn
  hebben heeft had hadden ben bent was waren wordt werd werden geworden kan kun kunt kon konden zal zul zult zou zouden
  moet moest moesten mag mocht wil wilt wilde wilden weet wist wisten doe doet deed deden gedaan gaat gaan ging gingen
  gegaan kom komt kwam kwamen gekomen zie ziet zag gezien zeg zegt zei zeiden gezegd vind vindt vond vonden gevonden denk
  denkt dacht dachten gedacht geef geeft gaf gaven neem neemt nam namen genomen sta staat stond zit zat zaten lig ligt
  lag lagen laat liet lieten krijg krijgt kreeg kregen gekregen houd houdt hield hou blijf blijft bleef bleven gebleven
  maak maakt maakte gemaakt werkt werkte gewerkt woon woont woonde gewoond leef leeft leefde speel speelt speelde lees
  leest las gelezen schrijf schrijft schreef geschreven praat praatte gepraat vraagt vroegen gevraagd help helpt hielp
  geholpen zoek zoekt zocht gezocht loop loopt liep liepen gelopen rijd rijdt reed gereden koop koopt kocht gekocht
  betaal betaalt betaald duur eet gegeten drink drinkt dronk gedronken slaapt sliep geslapen hoor hoort hoorde gehoord
  voel voelt voelde hoopt hoopte wachtte begint begon begonnen stop stopt stopte wie wat hoe iets iemand niets niemand
  alles iedereen elke sommige veel weinig minder meest minst genoeg beter best slecht slechter mooie lelijk grote groter
  kleine kleiner oude nieuwe jonge lange korte hoge lage snelle warme koude lekkere leuke lieve blije boze bang moe ziek
  arm moeilijk makkelijk gemakkelijk belangrijk onmogelijk erg zeer zelfs eigenlijk natuurlijk waarschijnlijk helaas toen
  vroeger eerst dadelijk zometeen dagen weken maanden jaren uren minuten tijden keer thuis bed steden man mannen vrouwen
  kinderen jongens meisjes mensen vaders moeders zoon zonen dochter dochters broers zussen ooms tantes scholen lerares
  leerlingen studenten universiteit hogeschool opleiding onderwijs vereniging verenigingen voorzitter penningmeester
  secretaris vrijwilliger vrijwilligers lid leden contributie vergadering voetbalclub ziekenhuis verpleging
  verpleegkundige verzorging medicijn medicijnen verzekering zorgverzekering behandeling regering politie rechter
  advocaat wetten belasting uitkering bijstand pensioen hypotheek verhuurder huurder woningbouw supermarkt boodschappen
  restaurant koffiehuis slagerij bibliotheek sportschool bussen programma programmas films telefoonnummer computers
  programmeren bestand ontwikkeling organiseren verandering veranderen verantwoordelijk samenwerking communicatie
  informatie administratie registratie organisaties volgende vorige andere zelfde hetzelfde dezelfde ander mekaar onwaar
  fout fouten onjuist nee jawel welnee okay bedankt dankjewel alsjeblieft sorry haat vriendschap geloof verdriet angst
  boosheid blijdschap pijn dood geboren geboorte god engel moskee bijbel koran 
  honden katten poezen varken varkens kippen muizen blauwe gele witte zwarte bruine
  grijze paarse autos motoren vliegtuigen bananen aardappels groenten fruit koekjes bier wijn zon kantoortje collegas
  salaris vakantiegeld solliciteren sollicitatie hulpverlener hulpverleners begeleider begeleiding bewindvoerder
  wijkverpleging casemanager regisseur aanvraag bezwaar indicatie budget keukentafels
`
  .trim()
  .split(/\s+/);
