// SPDX-License-Identifier: EUPL-1.2
import type { Voice } from './voice.ts'

/** A web shop for bicycles that delivers nothing. */
export const bicycleShop: Voice = {
  things: ['stadsfiets', 'bakfiets', 'e-bike', 'kinderfiets', 'mountainbike', 'vouwfiets'],
  start: [
    'Ik zocht al weken een {thing} en kwam via een advertentie uit bij {site}.',
    'Mijn oude fiets was gestolen, dus ik moest snel een {thing} hebben voor mijn werk.',
    'Onze zoon gaat naar de brugklas. Wij zochten een {thing} en vonden een fietsmagazijn op internet.',
    'Op {site} was het opruiming. Een {thing} kostte daar de helft van wat de fietsenmaker vraagt.',
    'Een collega stuurde mij een aanbieding door van een groothandel in fietsen. Ik koos een {thing}.',
  ],
  turn: [
    'De winkel had een Nederlands adres en een nummer van de Kamer van Koophandel, dus ik vertrouwde het.',
    'Er stonden alleen maar goede recensies bij, en een teller met nog drie op voorraad.',
    'Gewoon betalen met de bankapp kon niet. Volgens de site was er een storing en moest ik zelf overboeken.',
    'Ik kreeg netjes een factuur met een bestelnummer en een plaatje van de doos.',
    'Ik heb nog gechat met een verkoper. Hij gaf antwoord over de maat van het frame en de garantie.',
  ],
  loss: [
    'Ik maakte {amount} over naar {account}.',
    'Het ging om {amount}, met de bezorging erbij.',
    'In totaal ben ik {amount} kwijt aan een fiets die niet bestaat.',
    'Wij hebben daar {amount} voor betaald, de kinderbijslag van dit kwartaal.',
    '{amount} heb ik betaald. Dat was een aanbetaling plus de rest een dag later.',
  ],
  after: [
    'Op de dag van levering stond ik de hele middag te wachten. Er kwam niemand.',
    'De bezorger zou bellen. Na twee weken was het mailadres uit de lucht.',
    'Nu lees ik op een forum dat meer mensen op dezelfde fiets zitten te wachten.',
    'Het adres van het magazijn blijkt een leeg weiland te zijn, ik ben er zelf langs gereden.',
    'Mijn mails komen terug en de chat is verdwenen.',
  ],
  attempt: [
    'Vlak voor het betalen zocht ik het adres op. Daar zit een kapper. Ik heb de bestelling niet afgemaakt.',
    'Mijn bank hield de betaling tegen. Gelukkig is er niets afgeschreven.',
    'Mijn dochter zei dat ik eerst moest kijken hoe oud de website was. Die bestond negen dagen. Ik betaalde niets.',
    'Toen ik vroeg of ik de fiets kon ophalen, werd het gesprek afgebroken. Ik ben niets kwijt.',
    'De fietsenmaker in ons dorp herkende de foto’s, ze waren van zijn eigen site. Niets betaald dus.',
  ],
}

/** A shop for shoes that sends rubbish. */
export const sneakerShop: Voice = {
  things: ['hardloopschoenen', 'sneakers', 'gympen', 'witte schoenen'],
  start: [
    'Voor mijn verjaardag wilde ik {thing} van een bekend merk. Op mijn tijdlijn zag ik een uitverkoop.',
    'Mijn kleindochter vroeg om {thing}, en bij deze outlet waren ze nog te krijgen.',
    'Een influencer liet een filmpje zien met {thing} voor weinig geld. De link ging naar {site}.',
    'Wie twee paar {thing} bestelde, zou er maar één hoeven te betalen.',
    'Na het sporten zag ik reclame voor {thing}. Eén klik en het zat in mijn winkelwagen.',
  ],
  turn: [
    'Wat er na een maand in de brievenbus lag, paste in een envelop: een sleutelhanger.',
    'Ze kwamen uit een ander land, zonder doos, en het merk was verkeerd gespeld.',
    'De schoenen waren van karton met een plakplaatje. Na één keer lopen lag de zool eraf.',
    'Ik ontving een maat 36 in plaats van 43, en ook nog twee linkerschoenen.',
    'In het pakje zat een zonnebril. Volgens de winkel was dat wat ik had besteld.',
  ],
  loss: [
    'De rekening was {amount}.',
    'Met invoerkosten ben ik er {amount} aan kwijt.',
    '{amount} van mijn zakgeld, en dat van mijn zus.',
    'Er ging {amount} af, meer dan op het scherm stond.',
    'Ik betaalde {amount} aan {account}, terwijl er een Nederlandse naam bij stond.',
  ],
  after: [
    'Terugsturen mag, maar dan moet ik zelf de post naar Azië betalen.',
    'De klantenservice biedt telkens tien procent korting op een volgende bestelling.',
    'Ik kreeg een boze mail dat een slechte recensie strafbaar is.',
    'Onder het filmpje staan honderden mensen die hetzelfde hebben meegemaakt.',
    'Het merk zelf zegt dat deze outlet niets met hen te maken heeft.',
  ],
  attempt: [
    'In de kleine lettertjes las ik dat alles uit een ver magazijn komt. Ik ben gestopt.',
    'De betaalpagina vroeg om een kopie van mijn legitimatie. Dat ging mij te ver, dus ik bestelde niet.',
    'Via een keurmerk zocht ik de winkel op en die stond er niet bij. Ik heb niks gekocht.',
    'Mijn kaart werd drie keer geweigerd en daarna waarschuwde mijn bank mij. Er is niets weg.',
    'Mijn broer had er slechte ervaringen mee. Ik heb het tabblad gesloten zonder te betalen.',
  ],
}

/** Concert tickets that were sold to many. */
export const ticketSeller: Voice = {
  things: ['het festival', 'het concert', 'de musical', 'de voetbalwedstrijd'],
  start: [
    'Kaarten voor {thing} waren uitverkocht, dus ik plaatste zelf een oproep.',
    'Wij wilden met vier vriendinnen naar {thing}.',
    'Als cadeau voor mijn man zocht ik twee plaatsen bij {thing}.',
    'Een mevrouw kon door ziekte niet naar {thing} en bood haar kaartjes aan voor de gewone prijs.',
    'In een groep over {thing} reageerde iemand binnen een minuut op mijn vraag.',
  ],
  turn: [
    'Zij stuurde een foto van de tickets met een vinger over de streepjescode.',
    'Om te laten zien dat het klopte, kreeg ik een filmpje van haar scherm.',
    'Via {number} kreeg ik een spraakbericht met een heel gewoon verhaal. Het klonk als een moeder uit de buurt.',
    'Het profiel had al zeven jaar beoordelingen. Later bleek het van iemand anders te zijn overgenomen.',
    'Er was haast bij, want er zou nog een koper zijn die meer bood.',
  ],
  loss: [
    'Ik betaalde {amount} via een betaalverzoek.',
    'Samen hebben we {amount} overgemaakt.',
    'Voor {amount} dacht ik twee stoelen naast elkaar te hebben.',
    'Het bedrag van {amount} ging naar {account}, op naam van een ander dan met wie ik sprak.',
    'Eerst de helft, toen de rest: alles bij elkaar {amount}.',
  ],
  after: [
    'Bij de poort piepte het rood. Onze code was al drie keer gescand.',
    'De pdf kwam nooit en haar foto is weg uit de app.',
    'De avond zelf stonden wij met nog acht mensen met precies dezelfde stoelnummers.',
    'De organisatie zegt dat deze kaarten al in maart ongeldig zijn gemaakt.',
    'Ik durf het de rest bijna niet te vertellen.',
  ],
  attempt: [
    'Ik stelde voor om over te dragen via de officiële doorverkoop. Toen hoorde ik niets meer en ik betaalde dus niet.',
    'Toen ik vroeg naar de naam op het ticket werd ik geblokkeerd. Ik ben geen geld kwijt.',
    'Een zoekopdracht op haar foto leverde zes andere verkopers op. Ik heb het afgekapt.',
    'De naam in het betaalverzoek klopte niet. Op dat moment haakte ik af.',
    'De handelsplaats had de advertentie net verwijderd en mailde mij een waarschuwing. Niets betaald.',
  ],
}

/** A buyer who shows a payment that never comes. */
export const buyerWithProof: Voice = {
  things: ['racefiets', 'spelcomputer', 'koffiemachine', 'elektrische gitaar', 'fotocamera', 'naaimachine'],
  start: [
    'Mijn {thing} stond te koop en dezelfde avond kwam er een nette man aan de deur.',
    'Ik bood een {thing} aan die ik zelden gebruikte. De koper vroeg niet eens om korting.',
    'Een jong stel wilde mijn {thing} meteen meenemen.',
    'Voor mijn vereniging verkocht ik een {thing}. De koper appte vanaf {number}.',
    'Na het overlijden van mijn vader verkochten we zijn {thing}.',
  ],
  turn: [
    'Hij draaide zijn telefoon om en ik zag groen staan dat het gelukt was.',
    'Volgens hem duurt het in het weekend wat langer bij een andere bank.',
    'Ik kreeg een link naar {site}, waar de betaling zogenaamd klaarstond.',
    'Ze lieten een scherm zien met mijn naam, het juiste bedrag en een vinkje.',
    'Er kwam een mailtje met het logo van mijn bank: bijschrijving onderweg.',
  ],
  loss: [
    'De waarde is {amount}, en ik heb het uit handen gegeven.',
    'Ik liet hem gaan met spullen van {amount}.',
    'Maandag stond er niets op mijn rekening. Schade: {amount}.',
    'Zo ben ik een {thing} van {amount} armer.',
    'Ik rekende op {amount} voor de vakantie.',
  ],
  after: [
    'Op de camera van de buren is te zien dat er een tweede auto stond te wachten.',
    'Zijn advertentieprofiel is nog geen week oud, zag ik achteraf.',
    'Een uur later stond mijn {thing} bij een ander te koop.',
    'Bellen heeft geen zin, het nummer is buiten gebruik.',
    'Het kenteken dat ik had opgeschreven, hoort bij een sloopauto.',
  ],
  attempt: [
    'Ik zei dat we binnen koffie konden drinken totdat het geld er was. Toen had hij plotseling haast. Ik heb alles nog.',
    'Mijn man keek in onze eigen app en zag niets. Zij vertrokken zonder de {thing}.',
    'Ik liet hem overmaken waar ik bij was, met mijn toestel erbij. Dat wilde hij niet. De verkoop ging niet door.',
    'Ik had over deze truc gelezen en gaf niets mee. Ik meld het voor de volgende.',
    'De pagina vroeg om mijn pincode om geld te ontvangen. Raar. Ik ben gestopt en heb mijn {thing} gehouden.',
  ],
}

/** A buyer who pays too much and asks the difference back. */
export const buyerWhoPaysTooMuch: Voice = {
  things: ['eettafel', 'piano', 'aanhanger', 'vitrinekast'],
  start: [
    'Een handelaar uit het buitenland mailde over mijn {thing}.',
    'Ik verkoop via een advertentie een {thing}. De interesse kwam van iemand die per mail alles wilde regelen.',
    'In mijn mailbox zat een bod op de {thing}, in wat stijf Nederlands.',
    'De koper zou mijn {thing} laten ophalen door een verhuisbedrijf.',
    'Wij ruimen het huis van oma leeg. Voor de {thing} meldde zich een verzamelaar.',
  ],
  turn: [
    'Hij had per ongeluk te veel betaald, zei hij, en wees naar een bijlage van zijn bank.',
    'Het transport moest ik voorschieten, dat zat al bij het bedrag in.',
    'Er werd inderdaad geld bijgeschreven, honderden euro meer dan afgesproken.',
    'Ze betaalde met een cheque die mijn bank eerst gewoon aannam.',
    'Ik moest het verschil sturen naar de chauffeur en niet naar haarzelf.',
  ],
  loss: [
    'Ik stortte {amount} terug.',
    'Dat verschil was {amount}, en dat heb ik braaf betaald.',
    'Aan de vervoerder maakte ik {amount} over.',
    'Tien dagen later werd de bijschrijving teruggedraaid. Mijn verlies: {amount}.',
    'Het heeft mij {amount} gekost.',
  ],
  after: [
    'De {thing} staat hier nog. Er is nooit een chauffeur gekomen.',
    'De bank legt uit dat zo’n betaling weken later nog kan worden teruggehaald.',
    'Op mijn vragen kwam alleen een dreigmail over een advocaat.',
    'Het verhuisbedrijf bestaat wel, maar weet nergens van.',
    'Ik wist echt niet dat dit kon.',
  ],
  attempt: [
    'Ik belde eerst mijn bank. Die zei: niets terugbetalen. Dat heb ik gedaan.',
    'Mijn neef herkende dit van een programma op televisie. Ik heb geen cent overgemaakt.',
    'Ik wilde alleen contant geld bij het ophalen. Daarna bleef het stil, ik verloor niets.',
    'De bijlage had een spelfout in het woord bank. Ik heb het gesprek beëindigd.',
    'Ik vroeg om het hele bedrag opnieuw en juist te betalen. Zij werd kwaad. Verder geen schade.',
  ],
}
