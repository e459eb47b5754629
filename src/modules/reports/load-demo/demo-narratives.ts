// SPDX-License-Identifier: EUPL-1.2

/** What invented victims tell, per fraud form. {account}, {site}, {number}, {amount} and {thing} are filled in. */
export const narratives: Readonly<Record<string, readonly string[]>> = {
  'FF-110': [
    'Ik zag op {site} een {thing} voor een heel goede prijs. Ik heb {amount} betaald. Daarna hoorde ik niets meer. De klantenservice reageert niet.',
    'Via een advertentie op mijn telefoon kwam ik bij {site}. Ik bestelde een {thing}. Na drie weken kwam er een leeg doosje.',
    'De verkoper had een {thing} te koop. Hij wilde niet dat ik langskwam, want hij woonde te ver weg. Ik maakte {amount} over naar {account}. Nu is zijn profiel weg.',
    'Ik kocht een {thing} voor mijn dochter. De verkoper stuurde een foto van zijn identiteitsbewijs om vertrouwen te wekken. Het geld is weg en er komt geen pakket.',
    'Op {site} betaalde ik {amount} voor een {thing}. Ik kreeg wel een bevestiging, maar het nummer om het pakket te volgen bestaat niet.',
    'Wij hadden twee kaartjes gekocht voor een concert. Bij de ingang bleek dat de code al was gebruikt. De verkoper heeft mij geblokkeerd.',
    'Ik huurde een vakantiehuisje en betaalde {amount} vooraf op {account}. Toen wij aankwamen, wist de echte eigenaar van niets.',
    'Het leek een gewone winkel met een keurmerk. Pas later zag ik dat het keurmerk nep was. Ik ben {amount} kwijt.',
    'Ik heb een {thing} besteld. Er kwam iets heel anders: een goedkope zonnebril. Terugsturen kan volgens de winkel alleen naar China.',
  ],
  'FF-120': [
    'Ik verkocht mijn {thing}. De koper liet op zijn telefoon zien dat hij had betaald. Ik gaf hem de {thing} mee. Er is nooit geld gekomen.',
    'De koper stuurde mij een link naar {site}. Daar zou mijn geld klaarstaan. Ik moest eerst mijn gegevens invullen. Ik heb de {thing} al verstuurd.',
    'Iemand kocht mijn {thing} en betaalde {amount} te veel. Hij vroeg het verschil terug. Later was zijn betaling ineens weer weg.',
    'Mijn {thing} is opgehaald door een koerier. Het betaalbewijs in de mail was namaak. Ik kan de koper niet meer bereiken via {number}.',
    'Ik kreeg een bericht dat het geld voor mijn {thing} was bijgeschreven. De mail leek echt. De {thing} is nu weg en er staat niets op mijn rekening.',
    'Ik heb een winkeltje aan huis en verkocht voor {amount} aan spullen. De klant stuurde een schermafdruk van de betaling. Die bleek bewerkt.',
    'De koper vroeg of ik wilde betalen voor de verzending via {site}, dan kreeg ik alles ineens terug. Er ging juist geld af.',
  ],
  'FF-200': [
    'Ik kreeg een sms dat ik nog {amount} moest bijbetalen voor een pakket. Ik klikte op {site} en vulde mijn bankgegevens in. Een uur later was er geld weg.',
    'Er kwam een mail dat mijn betaalpas verliep. Op {site} vroeg ik een nieuwe aan. Ik vulde ook mijn code in. Daarna is er {amount} opgenomen.',
    'Ik kreeg een betaalverzoek van één cent om te bewijzen dat ik echt was. De pagina {site} leek op die van mijn bank. Er is {amount} afgeschreven.',
    'In een bericht stond dat mijn rekening werd geblokkeerd. Ik moest dezelfde dag inloggen. Ik vertrouwde het pas niet meer toen er om twee codes werd gevraagd.',
    'Via een qr-code op een brief kwam ik op {site}. Daar heb ik ingelogd. Er is voor {amount} aan telefoons besteld met mijn rekening.',
    'Ik kreeg een sms van de zogenaamde belastingdienst over een schuld van {amount}. Ik heb betaald via {site}. Op de echte site stond geen schuld.',
    'Ik heb alleen op de link geklikt en niets ingevuld. Ik meld het om anderen te waarschuwen voor {site}.',
  ],
  'FF-300': [
    '“Hoi mam, mijn telefoon is kapot, dit is mijn nieuwe nummer.” Het leek echt mijn zoon. Ik heb {amount} overgemaakt naar {account}. ’s Avonds belde mijn echte zoon.',
    'Mijn “dochter” appte vanaf {number}. Zij kon niet bij haar bank en had een rekening die vandaag betaald moest. Ik heb {amount} betaald.',
    'Een vriend van de tennisclub vroeg mij om even {amount} voor te schieten. Zijn account bleek gehackt. Meer mensen van de club kregen dit bericht.',
    'Ik kreeg een spraakbericht met de stem van mijn kleinzoon. Hij had een ongeluk gehad en had geld nodig. De stem klonk precies als hij.',
    'Ik werd aangesproken met mama en er stond een foto van mijn dochter bij. Ik betaalde twee keer. Bij de derde keer hield mijn bank het tegen.',
    'Mijn buurvrouw van 78 heeft {amount} overgemaakt naar {account}. Zij durft het niet aan haar kinderen te vertellen, daarom meld ik het.',
  ],
  'FF-410': [
    'Ik werd gebeld door een vriendelijke vrouw van mijn bank. Er zou een verdachte betaling zijn. Ik moest mijn geld veiligstellen op {account}. Het ging om {amount}.',
    'Op mijn scherm stond het nummer van mijn eigen bank. De man wist mijn naam en mijn adres. Hij liet mij een programma installeren en keek mee. Er is {amount} weg.',
    'Een medewerker van de bank zou mijn pas komen ophalen, omdat die was gekopieerd. Ik moest hem doorknippen, maar de chip bleef heel. Later is er {amount} gepind.',
    'Mijn moeder is twee uur aan de lijn gehouden. Zij mocht niet ophangen en met niemand praten. Zij heeft {amount} overgeboekt in drie keer.',
    'Ik kreeg eerst een sms over een nieuw apparaat op mijn rekening. Een kwartier later werd ik gebeld om dat te stoppen. Toen heb ik codes doorgegeven.',
    'De beller zei dat mijn collega’s bij de bank fraude pleegden en dat ik niets mocht zeggen. Ik vertrouwde het niet en heb opgehangen. Er is niets afgeschreven.',
  ],
  'FF-400': [
    'Ik kreeg een melding op mijn scherm dat mijn computer een virus had. Ik belde {number}. Zij namen mijn computer over en vroegen {amount}.',
    'Iemand van de politie belde dat mijn naam op een lijst van inbrekers stond. Zijn collega kwam mijn sieraden ophalen om ze te bewaren.',
    'Volgens de beller werd mijn cryptowallet leeggehaald. Ik moest alles verplaatsen naar een nieuwe wallet. Die was van hem.',
  ],
  'FF-500': [
    'Ik kreeg een brief van een incassobureau over een telefoonabonnement dat ik nooit heb afgesloten. Iemand heeft mijn gegevens gebruikt.',
    'Op {site} solliciteerde ik op thuiswerk. Ik moest een kopie van mijn paspoort sturen. Nu is er een bankrekening op mijn naam.',
    'Iemand heeft op mijn naam voor {amount} aan kleding besteld en laten bezorgen bij een afhaalpunt. De rekening komt bij mij.',
    'Mijn account is overgenomen. Al mijn vrienden kregen een bericht dat ik geld nodig had. Ik kan er zelf niet meer in.',
    'Een oplichter gebruikt de naam en het nummer van mijn bedrijf. Klanten krijgen een rekening van ons met een ander rekeningnummer: {account}.',
  ],
  'FF-900': [
    'Ik zag een filmpje van een bekende presentator over beleggen. Ik begon met {amount} op {site}. Ik mag niets opnemen voordat ik belasting betaal.',
    'Ik leerde iemand kennen via een datingsite. Na twee maanden vroeg hij geld voor een operatie. Ik heb hem nooit gezien.',
    'Een bureau belde dat zij mijn verloren geld konden terughalen. Ik moest eerst {amount} betalen. Het was opnieuw oplichting.',
  ],
}

/** Things that are bought and sold. */
export const things = [
  'fiets',
  'spelcomputer',
  'telefoon',
  'jas',
  'koffiemachine',
  'laptop',
  'kinderwagen',
  'bank',
  'tent',
  'gitaar',
]
