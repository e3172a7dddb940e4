/** Short forms of notes that have a dot behind them, behind what is meant. The dot ends no sentence. */
const written = `
  aanbevolen=aanbev aanbieder=aanb aanmelding=aanmeld aanvraag=aanvr aanwezig=aanw
  administratie=adm advocaat=advoc afdeling=afd afgesproken=afgespr afspraak=afspr akkoord=akk
  algemeen=alg antidepressiva=antidepr antipsychotica=antipsych antwoord=antw
  begeleiding=beg,begel behandeling=beh,behand,behandel belastingdienst=belastingd
  bepaalde=bep beschikking=besch,beschikk besproken=bespr betalingsregeling=betalingsreg
  betreft=betr bewindvoerder=bew,bewindv bezwaar=bez,bezw bijdrage=bijdr bijstand=bijst
  bijzondere=bijz bloedverdunners=bloedverd boodschappen=boodsch broer=br buurvrouw=buurvr
  commissie=cie consulent=cons,consul corporatie=corp correspondentie=corr,corresp
  dagbesteding=dagbest deurwaarder=deurw diagnose=diagn dinsdag=di dochter=docht dokter=dr
  donderdag=do doorverwezen=doorverw echtgenoot=echtg financien=fin formulier=formul
  fysiotherapeut=fysioth geadviseerd=geadv gegevens=gegev gemachtigde=gemacht gemeente=gem
  geschikt=gesch gesprek=gespr getekend=getek gezegd=gez goedgekeurd=goedgek
  handtekening=handtek herindicatie=herind hoorzitting=hoorz huishouding=huish,huishoud
  hulpverlener=hulpverl huurachterstand=huurachterst huurtoeslag=huurtoesl inburgering=inburg
  inclusief=incl indicatie=indic ingevuld=ingev jeugdbescherming=jeugdbesch
  jeugdconsulent=jeugdcons jeugdzorg=jeugdz kamer=kmr keukentafelgesprek=keukentafelgespr
  klantmanager=klantman kredietbank=kred letterlijk=letterl maandag=ma maatschappelijk=maatsch
  maatwerk=maatw mantelzorger=mantelz medewerker=mdw,medew medicatie=medicat medicijnen=med
  mogelijk=mog ondersteuning=onderst ondertekend=ondert,ondertek onderzoek=onderz opname=opn
  opvoeding=opvoed overleg=overl parkeerkaart=park patient=pat persoonlijk=pers
  praktijkondersteuner=praktijkond problemen=probl psychiater=psych psycholoog=psychol
  respijt=resp rolstoel=rolst samenvatting=samenv,sv schoonmaken=schoonm
  schuldeisers=schuldeis schuldhulp=schuldh slaapmiddel=slaapm
  slaapproblemen=slaappr,slaapprobl specialist=spec tabletten=tabl telefoon=tel,telef
  therapie=therap toeslag=toesl toestemming=toest uiterlijk=uiterl uitkering=uitk
  verlenging=verl verpleegkundige=verpl,verpleegk vertegenwoordiger=vertegenw vervoer=verv
  verzekeraar=verz verzoekschrift=verzoekschr volgende=volg volgens=vgl,vlg,vlgs
  voorziening=voorz vrijdag=vr vrijwilliger=vrijw waarschijnlijk=wrsch weekend=wknd
  wethouder=wethoud wijkverpleging=wijkv,wijkverpl woensdag=wo woningbouw=woningb
  woningcorporatie=woningcorp zaterdag=za zelfstandig=zelfst ziekenhuis=ziekenh,zkh
  zitting=zitt zorgaanbieder=zorgaanb zorgkantoor=zorgk zorgverzekeraar=zorgverz
`;

const meant: ReadonlyMap<string, string> = new Map(
  written
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [long = '', shorts = ''] = entry.split('=');
      return shorts.split(',').map((short) => [short, long] as const);
    }),
);

/** The word that a short form with a dot behind it stands for, if it is one. In small letters, as is what it gives. */
export function longForm(short: string): string | undefined {
  return meant.get(short);
}
