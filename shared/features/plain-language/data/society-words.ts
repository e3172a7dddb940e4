/**
 * Words of ordinary life that a list made of film subtitles ranks too low or misses, because the films are not Dutch: home, body, care, municipality,
 * money, travel. They count as everyday words (Zipf 4.2).
 */
export const societyWords: ReadonlySet<string> = new Set(
  `gemeente gemeenten inwoner inwoners uitkering uitkeringen toeslag toeslagen huisarts huisartsen ziekenhuis verpleegkundige verpleegkundigen wijkverpleging
  thuiszorg verzorging verzorgende begeleider begeleiders begeleiding hulpverlener hulpverleners medewerker medewerkers verzekering zorgverzekering verzekeraar
  verzekeraars formulier formulieren rekening rekeningen bankrekening spaargeld huur huurhuis huurder huurders verhuurder verhuurders schuld schulden rollator rolstoel scootmobiel traplift
  fiets fietsen fietser fietsers tram stoep schoonmaken boodschappen douchen aankleden dementie beperking handtekening brievenbus telefoonnummer mailen appen website
  inloggen buurthuis bibliotheek gemeentehuis kinderbijslag pensioen ondernemer ondernemers werkgever werkgevers vrijwilliger vrijwilligers
  mail mailt e-mail app apps internet computer tablet telefoon telefonisch mobiel online site wachtwoord scherm printen kopie kopieën foto's pas pasje legitimatie paspoort
  identiteitskaart rijbewijs envelop postzegel opsturen terugsturen invullen inleveren ondertekenen afspraak afspraken afspreken doorgeven aanvragen aanvraag besluit besluiten beslist beslissen
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
  kalender agenda dagelijks wekelijks maandelijks jaarlijks kwartier ochtend middag avond weekend feestdag feestdagen
  wasmachine vaatwasser stofzuiger stofzuigen afwassen afwas strijken dweilen poetsen opruimen ramen keuken badkamer douche toilet slaapkamer woonkamer drempel
  drempels trap balkon lift voordeur achterdeur sleutels verwarming gas elektriciteit stroom water energie elektra meterkast lekkage schimmel vuilnis afval container
  prullenbak kliko glasbak matras beddengoed was wassen kleren tuin straat buurt buren buurvrouw buurman wijk plein park parkeren parkeerplaats vergunning boete
  wandelen lopen zwemmen zwembad sporten sportclub tanken trein bus station halte perron reizen reiskosten taxi ov-chipkaart kaartje chipkaart vertrekken overstappen rijles auto
  dokter tandarts apotheek medicijn medicijnen pil pillen recept bloeddruk bloed suikerziekte pijn rug knie heup schouder longen hart hersenen operatie onderzoek specialist afdeling
  patiënt patiënten verpleeghuis verzorgingshuis spreekuur psycholoog therapie fysiotherapeut fysiotherapie gebit gehoorapparaat bril ziek zieken ziekte ziektes gezond gezondheid gehandicapt
  mantelzorger mantelzorgers oppas kinderopvang crèche school basisschool leraar juf meester leerling leerlingen opleiding cursus cursussen diploma les lessen taalles taal rekenen lezen schrijven
  salaris loon inkomen inkomsten belasting belastingdienst bijstand werkloos baan solliciteren sollicitatie vacature contract ontslag loket balie medewerkster receptie
  sparen lenen lening betalen betaling bedrag bedragen euro euro's korting gratis kosten vergoeding vergoeden vergoedt terugbetalen betaalbewijs bonnetje bon bankpas pinpas pinnen pincode
  huurwoning woning woningen appartement flat verhuizen verhuizing adres postcode straatnaam inschrijven ingeschreven wachtlijst buurtcentrum ontmoeting samenwonen
  vluchteling vluchtelingen tolk vertaler verblijf moskee kerk
  oudere ouderen senioren kleinkind kleinkinderen mantelzorg opa oma partner echtgenoot gezin gezinnen pleegkind opvoeding puber tiener baby luiers
  aardappels groente groenten fruit brood melk kaas koken maaltijd maaltijden ontbijt lunch avondeten soep koffiedrinken thee supermarkt winkel winkelen markt bakker slager kassa
  hond kat huisdier huisdieren dierenarts wandeling fietstocht vrijwilligerswerk klusjesman klussen schilderen timmerman loodgieter monteur monteurs
  wethouder burgemeester gemeenteraad rechter rechtbank advocaat klacht klachten klagen bezwaar wet wetten
  uitleg uitleggen informatie gegevens vragen antwoord antwoorden brief brieven bericht berichten nummer gesprek gesprekken verslag overleg advies adviseur hulp hulpmiddel hulpmiddelen ondersteuning
  zelfstandig eenzaam eenzaamheid somber vergeetachtig verward moe rustig regelmatig ongeveer meestal daarnaast hierna binnenkort begroting kapot repareren reparatie vervangen
  naaktfoto allergie vaccinatie prik griep koorts hoesten verkouden thermometer pleister verband wond wondzorg steunkousen steunkous kunstgebit incontinentie luier
  rollators rolstoelen tillift hoog-laagbed handgrepen beugel beugels toiletverhoger alarm alarmknop noodknop hoortoestel
  bewoner bewoners buurtbewoners deelnemer deelnemers bezoeker bezoekers klant klanten reiziger reizigers chauffeur chauffeurs docent vrijwillige gast gasten
  plastic papier karton oplader batterij stekker stopcontact lamp lampen gordijn gordijnen stoel kast kasten bank tafel bureau
  openingstijden geopend gesloten aanmelden afmelden aangemeld afgemeld meedoen deelnemen reserveren annuleren afzeggen ophalen bezorgen bezorgd pakket pakje bestellen bestelling`.split(
    /\s+/,
  ),
);
