/** Choices that are the inhabitant's, and how somebody makes them in the inhabitant's place. */
export const choices = {
  decided:
    'besloten besluit besluiten gekozen kies kiezen koos kozen beslist beslis beslissen besliste bepaald bepaal bepalen bepaalde ingestemd instemmen toegezegd toezeggen geaccepteerd accepteer accepteren getekend ondertekent teken tekenen ondertekend onderteken ondertekenen toegestemd goedgekeurd gekozen gezegd-ja afgewezen geweigerd weiger weigeren opgezegd opzeggen ingetrokken intrekken toegestemd gecontracteerd afgesproken-dat aanvaard aanvaarden aanvaardde beklonken beklinken bekonkeld bekokstoofd doorgehakt doorhakken vastgesteld vastgelegd bezegeld geschrapt schrap schrappen afgekapt doorgedrukt doorgevoerd doordrukken verkozen verkies verkiezen toegehapt goedgevonden ingestemde afgeketst afgeslagen afslaan verworpen verwerp overruled',
  choosing:
    'kies kiezen beslis beslissen bepaal bepalen besluit besluiten teken tekenen onderteken ondertekenen accepteer accepteren weiger weigeren instemmen toezeggen opzeggen intrekken schrap schrappen aanvaard aanvaarden bepaalde doorhakken verkies verkiezen',
  arranged:
    'aangemeld aanmelden meld afgemeld afmelden opgezegd opzeggen afgezegd afzeggen zeg ingetrokken intrekken trek ingevuld invullen vul doorgegeven ingediend indienen aangevraagd aanvragen geregeld ingeschreven inschrijven uitgeschreven stopgezet stopzetten verkocht geannuleerd annuleren aangenomen aannemen afgesproken gezegd gevraagd verplaatst gewijzigd veranderd gereserveerd geboekt gemaild geantwoord uitgekozen uitgezocht gemachtigd verlengd overgestapt stopt laten geweigerd afgewezen getekend ondertekend gezet gestemd toegezegd beantwoord aangekruist ingeschat opgegeven overgezet meegedeeld vastgelegd beeindigd beeindigen ingestuurd instuur verstuurd doorgezet doorgedrukt stilgelegd geblokkeerd uitgezet ondertekende geparafeerd bekrachtigd afgehandeld doorgeschoven overgeslagen geschrapt bijgeschreven gekruist aangevinkt ingetekend afgetekend verzonden gepost weggestuurd afgehouden afgewimpeld ingeleverd bevestigend bevestigd ingewilligd',
  form_work:
    'aangekruist aangevinkt ingeschat ingevuld opgegeven aangepast weggelaten veranderd gewijzigd gemaakt gedaan genoteerd neergezet weggestreept doorgestreept doorgehakt gehakt geregeld bekokstoofd geruild omgezet teruggestuurd afgehouden tegengehouden weggegooid verzwegen verkozen voorgetekend gestempeld verzonden opgestuurd bekrachtigd geregeld',
  behalf: 'namens buiten alvast zonder bestwil achteraf plaats',
  choice_noun:
    'aanbod voorstel pgb zin natura dagbesteding dagopvang traject woongroep verpleeghuis verzorgingshuis instelling aanleunwoning woning huis bewind bewindvoering mentor mentorschap curatele plan plek kamer school huisbezoek hulp zorg thuiszorg *zorg aanbieder uren optie bezwaar beroep klacht schikking wlz wmo opname verhuizing baan opvang handtekening contract overeenkomst *woning *besteding *traject behandeling scheiding huur abonnement ondersteuningsplan zorgplan maatwerk dienst begeleiding fysio respijt logeren logeeropvang appartement maandag dinsdag woensdag donderdag vrijdag keuze keus wonen',
  life_choice:
    'accepteren aannemen aannemen kiezen tekenen ondertekenen weigeren verhuizen wonen stoppen opzeggen rusten instemmen akkoord ja nee scheiden verkopen overstappen opgeven intrekken toegeven afzien laten doen gaan nemen zeggen onder ophouden loslaten verbreken breken beginnen werken vertrekken wennen luisteren aanmelden meewerken toestemmen inschrijven afwijzen vergeten verpleeghuis instelling bewind dagbesteding dagopvang woongroep',
  push: 'gewoon echt maar nou toch eigenlijk nodig gerust eens nu meteen klaar beter simpelweg',
  best: 'beter best beste verstandiger verstandig handiger handig makkelijker slimmer slim veiliger prettiger gunstiger wijzer wijs fijner passender geschikter',
  ordering:
    'accepteer teken kies neem zeg laat ga doe stop weiger verhuis vergeet onderteken vraag meld verkoop geef hou houd blijf zie leg schrijf vul pak meld ruil regel zet',
  procedure:
    'brief brieven wet termijn datum uiterlijk voor reageren meesturen opsturen meenemen kopie paspoort legitimatie identiteitsbewijs bewijs formulier rechtbank inloggen digid aanleveren bijlage bijlagen insturen doorgeven doorsturen bankafschriften bsn stukken handtekeningenlijst verplicht wettelijk besluit beschikking eigen-bijdrage loonstrook invullen melden betalen wachten inlichten tijdig legitimeren meebrengen bewaren afspraak',
  refer:
    'vragen vraag vraagt bespreken bespreek bespreekt besproken overleggen overleg overlegt bellen bel contact afspraak stellen voorleggen navragen navraag raadplegen melden doorgeven advies-vragen terecht overlegd laten-weten',
} as const;
