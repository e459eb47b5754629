// SPDX-License-Identifier: EUPL-1.2
import type { Voice } from './voice.ts'

/** A text message about a parcel, with a link to a false bank page. */
export const parcelMessage: Voice = {
  lure: {
    cue: 'Dit was de sms:',
    text: 'Uw pakket kon vandaag niet worden bezorgd omdat er nog € 1,95 openstaat. Voldoe de bezorgkosten vóór 18.00 uur via https://pakket-bijbetaling.example/nl, daarna gaat uw zending retour.',
  },
  start: [
    'Ik verwachtte die dag echt een bestelling, dus de sms over bezorgkosten kwam niet vreemd over.',
    'Tijdens mijn pauze kreeg ik een smsje van de pakketdienst.',
    'Mijn telefoon trilde: mijn zending zou in het depot liggen.',
    'We waren net verhuisd en er kwamen elke dag dozen. Daar zat dit bericht tussen.',
    'Om half acht ’s ochtends las ik half slapend dat er kosten openstonden.',
  ],
  turn: [
    'De link ging naar {site}. Daar koos ik mijn bank en logde ik in.',
    'Ik zag een pagina met een balkje en een klokje dat aftelde. Toen vulde ik mijn gebruikersnaam in.',
    'Het waren maar een paar euro, dus ik dacht er niet bij na en scande de code.',
    'De eerste keer gaf hij een fout, daarom deed ik het nog een keer op {site}.',
    'Alles leek op de site van de bezorger, tot de kleuren aan toe.',
  ],
  loss: [
    'Binnen een half uur was er {amount} van mijn spaarrekening verdwenen.',
    'De volgende morgen zag ik vijf betalingen, samen {amount}.',
    'Er is voor {amount} aan cadeaukaarten gekocht.',
    'Iemand heeft een nieuw toestel gekoppeld en {amount} overgeboekt.',
    'Mijn bank belde zelf: er was {amount} naar het buitenland gegaan.',
  ],
  after: [
    'Mijn rekening is nu dicht en ik kan geen boodschappen doen.',
    'Het echte pakje werd die middag gewoon bezorgd.',
    'Ik heb alle wachtwoorden veranderd en de app opnieuw geïnstalleerd.',
    'Ik schaam me, want op kantoor geef ik zelf les over veilig internetten.',
    'De bank kijkt of er nog iets terug te halen is.',
  ],
  attempt: [
    'Bij de vraag om een tweede code ben ik weggegaan. Er is niets afgeschreven.',
    'Ik heb alleen geklikt, niets ingevuld. Ik meld het om anderen te waarschuwen.',
    'Het adres van de pagina klopte niet met de bezorger. Bericht verwijderd, geen schade.',
    'Mijn telefoon gaf een rode waarschuwing. Ik ging terug en ben niets kwijt.',
    'Ik heb de pakketdienst gebeld en die kende dit niet. Gelukkig had ik nog niet betaald.',
  ],
}

/** A mail that a bank card expires: send it back, with the code. */
export const cardRenewal: Voice = {
  lure: {
    cue: 'In de mail stond:',
    text: 'Geachte klant, uw huidige betaalpas is nog geldig tot het einde van deze maand. Vraag kosteloos de nieuwe milieuvriendelijke pas aan op https://pas-vernieuwen.example en stuur uw oude pas op, zodat wij hem kunnen hergebruiken.',
  },
  start: [
    'Mijn bank zou overstappen op duurzame passen. Tenminste, dat las ik in een mail.',
    'Er kwam post binnen in mijn mailbox dat mijn pas bijna niet meer werkte.',
    'Ik ben 81 en doe mijn bankzaken pas sinds kort op de tablet. Daar kreeg ik een herinnering over mijn pas.',
    'Volgens een e-mail moest iedereen voor het eind van de maand een andere kaart hebben.',
    'In een brief per mail over recycling las ik dat ik op {site} een ander pasje kon krijgen.',
  ],
  turn: [
    'Op het formulier moest ik mijn oude en een nieuwe pincode kiezen.',
    'Het oude pasje moest ik doorknippen, maar niet door de chip, en in een envelop doen.',
    'Een koerier haalde de kaart bij mij thuis op. Hij had een hesje aan.',
    'Ik stuurde hem naar een antwoordnummer in een andere stad.',
    'Ik vulde rekeningnummer, geboortedatum en code in, precies zoals het er stond.',
  ],
  loss: [
    'Twee dagen later was er {amount} gepind.',
    'Daarmee hebben ze {amount} opgenomen bij drie automaten.',
    'Er is {amount} uitgegeven in een winkel met telefoons.',
    'Mijn limiet was verhoogd en er ging {amount} af.',
    'Ik mis {amount}, bijna alles wat ik had.',
  ],
  after: [
    'De envelop is volgens de post nooit ergens aangekomen.',
    'Mijn kleinzoon heeft de echte bank gebeld om alles te blokkeren.',
    'Ik slaap er slecht van.',
    'De man van de bank zei dat zij nooit om een pas vragen. Dat wist ik niet.',
    'De mail heb ik bewaard, als u die wilt zien.',
  ],
  attempt: [
    'Ik ging met de mail naar het bankkantoor. Daar zeiden ze dat het nep was. Mijn pas heb ik nog.',
    'Toen om mijn pincode werd gevraagd, ben ik gestopt. Er is niets gebeurd.',
    'Mijn pas is nog drie jaar geldig, zag ik. Niets opgestuurd.',
    'De afzender had een vreemd adres. Ik heb niets ingevuld en geef het door.',
    'De koerier heb ik weggestuurd en de pas heb ik meteen laten blokkeren. Er is geen geld weg.',
  ],
}

/** Somebody who says to be a child with another telephone. */
export const childWithNewNumber: Voice = {
  start: [
    'Een onbekend nummer appte mij met de vraag of ik het oude nummer van mijn zoon wilde wissen.',
    'Mijn “dochter” had haar telefoon in het toilet laten vallen, schreef zij.',
    'Ik zat op de bank toen er een appje kwam van zogenaamd mijn jongste.',
    'Het begon met een hartje en het woord mama.',
    'Mijn moeder van 74 werd benaderd door iemand die zich uitgaf voor mijn broer.',
  ],
  turn: [
    'Bellen kon niet want de microfoon was stuk. Dat vond ik nog logisch ook.',
    'Het ging een uur over koetjes en kalfjes, en pas daarna over geld.',
    'Er moest voor zes uur een rekening worden betaald, anders kwam er een deurwaarder.',
    'De bankapp deed het nog niet op het nieuwe toestel, of ik even kon helpen.',
    'Zij wist hoe de hond heet. Daardoor twijfelde ik geen moment.',
  ],
  loss: [
    'Ik maakte {amount} over naar {account}.',
    'In twee keer ging er {amount} naar een mij onbekende naam.',
    'Met een betaalverzoek ben ik {amount} kwijtgeraakt.',
    'Van de spaarrekening is {amount} overgeboekt, met spoed.',
    'Het was {amount}, geld dat wij voor de begrafenis apart hadden gezet.',
  ],
  after: [
    'Aan tafel die avond keek mijn kind mij aan en zei: welk nieuw nummer?',
    'Toen er nog een keer werd gevraagd, ging er een belletje rinkelen.',
    'De ontvangende bank zegt dat de rekening al leeg is.',
    'Het nummer {number} geeft nu geen gehoor meer.',
    'Ik heb het thuis nog niet durven vertellen.',
  ],
  attempt: [
    'Ik vroeg naar de naam van onze vroegere buurman. Het bleef stil. Ik heb niets betaald.',
    'Ik belde het oude nummer en kreeg gewoon mijn zoon. Er is geen geld overgemaakt.',
    'Mijn bank vroeg of ik de ontvanger kende. Toen heb ik de betaling afgebroken.',
    'Wij hebben thuis een geheim woord afgesproken. Dat wist deze persoon niet. Geen schade.',
    'Ik heb alleen dochters, dus een bericht van mijn zoon was wel erg knap. Niets betaald.',
  ],
}

/** A call by somebody who claims to be the bank, about money that must be brought to safety. */
export const safeAccountCall: Voice = {
  lure: {
    cue: 'Vooraf kreeg ik deze sms:',
    text: 'Er is zojuist een nieuw apparaat gekoppeld aan uw betaalrekening. Herkent u dit niet? Blijf bereikbaar, een medewerker van onze afdeling veiligheid neemt binnen tien minuten contact met u op.',
  },
  start: [
    'De telefoon ging en op het scherm zag ik de naam van mijn eigen bank.',
    'Een rustige mannenstem stelde zich voor als medewerker van de fraudeafdeling.',
    'Vrijdagavond om kwart over zeven werd ik gebeld over verdachte afschrijvingen.',
    'Een mevrouw met een keurig accent vroeg of ik in Spanje had gepind.',
    'Ik stond in de keuken toen iemand van beveiliging belde. Ze noemden mijn adres en geboortejaar.',
  ],
  turn: [
    'Al mijn spaargeld moest naar een kluis van de bank zelf, totdat het lek dicht was.',
    'Ik mocht het gesprek niet verbreken en er met niemand over praten.',
    'Hij gaf een personeelsnummer en verbond mij door met zijn chef.',
    'Ze rekende mij voor hoeveel er per minuut weglekte. Ik raakte in paniek.',
    'Op de achtergrond hoorde ik een callcenter, en een wachtmuziekje.',
  ],
  loss: [
    'In drie stappen boekte ik {amount} naar {account}.',
    'Zo is er {amount} weggegaan, op mijn eigen akkoord.',
    'Ik heb zelf mijn limiet verhoogd en {amount} verplaatst.',
    'Het gaat om {amount}. Daar heb ik vijftien jaar voor gespaard.',
    'Toen het gesprek voorbij was, stond er {amount} minder op.',
  ],
  after: [
    'De volgende dag belde ik het nummer op mijn pas en begreep ik het pas.',
    'Hij zou een bevestiging sturen per post. Die is er natuurlijk nooit gekomen.',
    'Ik doe aangifte, maar ik wil vooral dat dit bij anderen niet gebeurt.',
    'Sindsdien neem ik de telefoon niet meer op.',
    'Mijn bank zegt dat ik het zelf heb goedgekeurd.',
  ],
  attempt: [
    'Ik zei dat ik eerst naar het kantoor zou fietsen. Daarop werd er opgehangen. Er is niets afgeschreven.',
    'Mijn vrouw trok de stekker eruit. Er is geen geld weg.',
    'Ik vroeg om het laatste bedrag dat ik had betaald. Dat wisten ze niet. Toen heb ik het gesprek beëindigd.',
    'In mijn app kun je zien of de bank je echt belt. Dat was niet zo. Ik verloor niets.',
    'De echte bank hield de overboeking vast en belde mij terug. Alles staat er nog.',
  ],
}

/** A window that says that the computer is ill, with a number to call. */
export const virusWindow: Voice = {
  start: [
    'Midden in het lezen van het nieuws werd mijn scherm blauw met een harde pieptoon.',
    'Mijn laptop liep vast op een melding van zogenaamd de fabrikant.',
    'Ik zocht een recept en ineens stond er dat mijn bestanden besmet waren.',
    'Een stem uit de luidspreker riep dat ik de computer niet mocht uitzetten.',
    'Mijn buurman kon zijn muis niet meer bewegen door een groot venster.',
  ],
  turn: [
    'Onderaan stond {number}. Daar kreeg ik een monteur met een Engels accent.',
    'Via {site} installeerde ik een programma waarmee hij kon meekijken.',
    'Hij liet zwarte schermen zien met letters die voorbijvlogen. Allemaal hackers, zei hij.',
    'Na drie kwartier was de pc opgeschoond en moest ik een abonnement nemen.',
    'Om te betalen moest ik inloggen terwijl hij het scherm even zwart maakte.',
  ],
  loss: [
    'De reparatie kostte {amount}.',
    'Achteraf bleek er {amount} te zijn overgemaakt.',
    'Hij schreef {amount} af in plaats van negen euro.',
    'Ik moest codes van cadeaukaarten voorlezen, bij elkaar {amount}.',
    'Voor vijf jaar bescherming betaalde ik {amount}.',
  ],
  after: [
    'De winkel heeft alles opnieuw moeten installeren.',
    'Ze bellen nu elke week of ik wil verlengen.',
    'Er bleek helemaal geen virus te zijn.',
    'Mijn foto’s van de kleinkinderen zijn ook weg.',
    'Ik heb het wachtwoord van mijn mail meteen laten veranderen.',
  ],
  attempt: [
    'Mijn zoon zei door de telefoon dat ik de stekker eruit moest trekken. Dat hielp en het kostte niets.',
    'Ik heb niet gebeld maar een foto gemaakt. Na opnieuw opstarten was het weg.',
    'Toen hij om mijn bankpas vroeg, heb ik neergelegd. Geen schade.',
    'De bibliotheek hielp mij en sloot de browser af. Ik ben niets kwijt.',
    'Zij wilden dat ik iets installeerde. Dat wilde ik niet en toen scholden ze mij uit. Verder niets.',
  ],
}

/** A job at home, for which a copy of a passport was needed. */
export const jobAtHome: Voice = {
  start: [
    'Ik solliciteerde op thuiswerk als gegevensinvoerder bij {site}.',
    'Na mijn ontslag zocht ik werk en vond ik een vacature zonder diploma-eisen.',
    'Via een mail werd mij een baan aangeboden: pakketten registreren vanaf de keukentafel.',
    'Als student wilde ik bijverdienen. Het uurloon was hoger dan bij de supermarkt.',
    'Met twee kleine kinderen leek thuiswerken ideaal, dus ik schreef mij in.',
  ],
  turn: [
    'Voor het contract moest ik een foto van mijn paspoort sturen, met mijn gezicht ernaast.',
    'De personeelsdienst vroeg mijn burgerservicenummer en twee loonstroken.',
    'Het gesprek ging via video, maar hun camera bleef uit. Ik moest wel mijn rijbewijs laten zien.',
    'Om mijn salaris te testen moest ik één cent betalen en een code doorgeven.',
    'Ze wilden dat ik een rekening opende waar het bedrijf bij kon.',
  ],
  loss: [
    'Er is een lening van {amount} op mijn naam gezet.',
    'Nu heb ik een schuld van {amount} bij een postorderbedrijf.',
    'Met mijn gegevens is {amount} rood gestaan bij een bank waar ik nooit klant was.',
    'Een kredietverstrekker eist {amount} van mij.',
    'Er werd een creditcard aangevraagd en {amount} uitgegeven.',
  ],
  after: [
    'Gisteren lag de eerste aanmaning op de mat.',
    'Mijn paspoort heb ik als misbruikt opgegeven bij de gemeente.',
    'Ik kan hierdoor geen huurwoning krijgen.',
    'Het bedrijf bestaat niet, zegt de Kamer van Koophandel.',
    'Ik ben nu bang voor elke brief.',
  ],
  attempt: [
    'Ik heb het document eerst onleesbaar gemaakt. Dat vonden zij niet goed en toen stopte het. Geen schade.',
    'Bij de vraag om inloggegevens heb ik mij teruggetrokken. Tot nu toe is er niets misgegaan.',
    'Mijn jobcoach vond de vacature verdacht. Ik heb niets verstuurd.',
    'De bank weigerde de nieuwe rekening en waarschuwde mij. Het heeft mij niets gekost.',
    'Ik zocht de directeur op en die bestond niet. Sollicitatie ingetrokken, niets kwijt.',
  ],
}

/** A site where an investment seems to grow. */
export const investmentSite: Voice = {
  start: [
    'Een presentator van televisie prees in een filmpje een handelsprogramma aan.',
    'Mijn zwager had winst gemaakt, dacht hij, en gaf mij de link naar {site}.',
    'In een appgroep met driehonderd leden kreeg je elke ochtend een beurstip.',
    'Ik ben bijna met pensioen en wilde mijn spaargeld laten groeien.',
    'Ik vulde uit nieuwsgierigheid een formulier in en had tien minuten later een accountmanager.',
  ],
  turn: [
    'Na een week stond mijn inleg al op het dubbele, met grafieken en al.',
    'Hij belde trouw elke dinsdag en vroeg ook naar mijn gezondheid.',
    'Een kleine uitbetaling lukte de eerste keer. Daardoor legde ik meer in.',
    'Zij hielp mij via meekijken om munten te kopen en door te sturen.',
    'Met een bonus erbij zou ik in de gouden klasse komen.',
  ],
  loss: [
    'Alles bij elkaar heb ik {amount} ingelegd.',
    'Ik ben {amount} kwijt, waarvan een deel geleend.',
    'Er staat nu nul op het scherm, terwijl er {amount} in zat.',
    'Via {account} ging er {amount} naar hen toe.',
    'Mijn verlies komt uit op {amount}.',
  ],
  after: [
    'Voor het opnemen vroegen ze eerst twintig procent belasting.',
    'Sinds ik mijn geld terug wil, neemt niemand op.',
    'De toezichthouder had al voor deze naam gewaarschuwd, zag ik te laat.',
    'De groep is opgeheven en iedereen is verwijderd.',
    'Thuis weet nog niemand hiervan.',
  ],
  attempt: [
    'Ik zocht naar een vergunning en die was er niet. Niets ingelegd.',
    'Mijn bank belde bij de eerste betaling en hield hem tegen. Geen verlies.',
    'De presentator zegt op zijn eigen pagina dat het filmpje nep is. Ik ben niet begonnen.',
    'Mijn adviseur raadde het af. Ik blokkeerde de beller en verloor niets.',
    'Zij wilden mijn scherm overnemen. Dat weigerde ik en daar bleef het bij.',
  ],
}
