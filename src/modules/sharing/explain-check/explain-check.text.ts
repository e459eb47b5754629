// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const explainText = defineText({
  nl: {
    title: 'Wie ziet wat als u controleert?',
    lead: 'U wilt weten of een rekening, nummer of adres verdacht is. Daarvoor hoeft niemand te weten naar wie u vraagt. Zo hebben wij dat gemaakt.',
    picture:
      'Uw toestel husselt de vraag. Twee sleutelhouders bewerken elk de gehusselde vraag en sturen die terug. Uw toestel maakt er een code van en zoekt die thuis op.',
    you: 'Uw toestel',
    youNote: 'husselt en zoekt',
    first: 'Dijkwacht',
    second: 'Tweede sleutelhouder',
    keyNote: 'halve sleutel',
    shortTitle: 'In het kort',
    short1: 'Uw toestel maakt de vraag onleesbaar voordat hij weggaat.',
    short2:
      'Twee organisaties hebben elk een halve sleutel. Samen maken zij er een code van. Geen van beide kan lezen wat u vroeg.',
    short3: 'Uw toestel kijkt zelf of die code in de verzameling staat.',
    short4:
      'Heeft uw browser geen JavaScript? Dan zien wij uw vraag wel. Wij bewaren hem niet: wij tellen één dag lang alleen hoeveel verschillende dingen een netwerk vraagt. Op de pagina staat welke van de twee het was. Kiest u een beeld? Dat lezen wij voor u. Ook dan zien wij uw vraag, en bewaren wij niets. Geeft u het bericht door? Dan bewaren wij het tot het is beoordeeld, hoogstens 72 uur.',
    whoTitle: 'Wie ziet wat?',
    who: 'Wie',
    sees: 'Ziet',
    not: 'Ziet niet',
    youSees: 'Wat u vroeg, en het antwoord',
    youNot: 'Wat er verder in het register staat',
    firstSees:
      'Dat iemand vanaf uw internetadres iets vroeg, wanneer, hoeveel tegelijk, en in welk vak uw toestel zoekt. In een vak past heel veel',
    firstNot: 'Naar wie u vroeg, en of er een waarschuwing was',
    secondSees: 'Hetzelfde, behalve het vak',
    secondNot: 'Hetzelfde, en ook niet wat er in het register staat',
    bank: 'Een bank of marktplaats',
    bankSees: 'Of haar eigen klanten of ontvangers in haar verzameling staan',
    bankNot: 'Andere namen of nummers: een code zegt niets over iemand naar wie zij niet vroeg',
    road: 'Iemand die de verbinding afluistert',
    roadSees: 'Dat u Dijkwacht bezoekt',
    roadNot: 'Uw vraag en het antwoord',
    badTitle: 'En als een sleutelhouder kwaad wil?',
    bad: 'Wat',
    badThen: 'Wat kan er dan?',
    badStop: 'Wat houdt het tegen?',
    badOne: 'Eén sleutelhouder kijkt mee',
    badOneThen: 'Niets over uw vraag. Zonder de andere helft is elke code ruis.',
    badOneStop: 'De vraag is gehusseld met toeval. Ook later, met veel rekenkracht, is hij niet terug te vinden.',
    badKey: 'Eén sleutelhouder gebruikt stiekem een andere sleutel',
    badKeyThen: 'Hij zou u kunnen herkennen aan een antwoord dat alleen u krijgt.',
    badKeyStop:
      'Bij elke controle van een burger eist uw browser een bewijs dat de gepubliceerde sleutel is gebruikt. Klopt het niet, dan is er geen antwoord. Partners kiezen zelf hoe vaak zij dat bewijs vragen.',
    badBoth: 'Beide sleutelhouders werken samen',
    badBothThen:
      'Zij kunnen alle nummers proberen en zo het register van dat tijdvak lezen. Naar wie u vroeg, zien zij ook dan niet in uw vraag. Wel zien zij in welk vak u keek; daar horen veel nummers bij.',
    badBothStop:
      'Zij zijn verschillende organisaties, met elk een eigen toezicht. Na elk tijdvak vernietigen zij de sleutels.',
    badStolen: 'Een dief steelt een halve sleutel, of een verzameling codes',
    badStolenThen: 'Niets, zolang de andere helft veilig is.',
    badStolenStop: 'Na een week (burgers: vier weken) is alles van dat tijdvak waardeloos.',
    badMany: 'Iemand wil alle nummers proberen',
    badManyThen: 'Hij moet voor elk nummer bij beide sleutelhouders langs.',
    badManyStop:
      'Een burger mag een beperkt aantal per dag en netwerk. Een partner mag zoveel als er klanten zijn afgesproken, en moet steekproeven openleggen.',
    badScript: 'Dijkwacht zelf zet een slecht script op de pagina',
    badScriptThen: 'Dan kan uw vraag alsnog uitlekken. Dat geldt voor elke pagina op internet.',
    badScriptStop:
      'De code is openbaar, en de pagina laadt niets van anderen. Wie het zeker wil weten, gebruikt een eigen programma.',
    officerTitle: 'Voor wie over privacy gaat',
    officer1:
      'Wij leggen van een partner vast: wie vroeg, wanneer, hoeveel, waarvoor en onder welke regel van zijn register van verwerkingen. De vraag zelf staat er verblind bij. Alleen de partner kan die openen; dat moet hij als een toezichthouder daarom vraagt.',
    officer2:
      'Een code van een rekening of nummer is voor wie de sleutels heeft een persoonsgegeven. Behandel een verzameling codes dus als persoonsgegevens.',
    officer3:
      'Wat overblijft: tijdstippen, aantallen, en internetadressen zolang de verbinding duurt. Bij een burger ook het vak waarin hij keek: een paar bits van de code.',
    officer4:
      'De grondslag is een concept. Zonder lopende pilot of vastgestelde deelregels staat de controle voor partners uit en zegt zij wat er ontbreekt.',
    cryptoTitle: 'Voor wie de wiskunde wil nagaan',
    crypto1: 'RFC 9497, ristretto255-SHA512, VOPRF. De vectoren van die suite zijn tests.',
    crypto2:
      'De sleutel van een tijdvak is k = kA + kB; elke houder maakt zijn deel zelf en geeft het nooit af. De vrager telt de twee antwoorden op. Elk antwoord heeft een eigen bewijs (DLEQ).',
    crypto3:
      'Code: de eerste 16 bytes van de uitkomst. Een verzameling: de eerste 40 bits, gesorteerd en Golomb-Rice-gecodeerd, ondertekend (Ed25519). Elke versie noemt de hash van de vorige.',
    crypto4:
      'Een vak: de eerste bits van de code. Elk vak is even groot, en een regel erin is AES-GCM met een sleutel uit de uitkomst. Wie de uitkomst niet heeft, ziet ruis.',
    crypto5: 'De tabel met bedreigingen staat in docs/privacy/private-check.md, bij de broncode.',
    check: 'Controleer een rekening, nummer of adres',
  },
  en: {
    title: 'Who sees what when you check?',
    lead: 'You want to know whether an account, number or address is suspicious. Nobody needs to know whom you ask about. This is how we made it.',
    picture:
      'Your device scrambles the question. Two key holders each work on the scrambled question and send it back. Your device makes a code of it and looks that up at home.',
    you: 'Your device',
    youNote: 'scrambles, searches',
    first: 'Dijkwacht',
    second: 'Second key holder',
    keyNote: 'half a key',
    shortTitle: 'In short',
    short1: 'Your device makes the question unreadable before it leaves.',
    short2: 'Two organisations each have half a key. Together they make a code of it. Neither can read what you asked.',
    short3: 'Your device looks by itself whether that code is in the set.',
    short4:
      'No JavaScript in your browser? Then we do see your question. We do not keep it. The page says which of the two it was. Do you choose a picture? We read it for you. Then too we see your question, and keep nothing. Do you hand in the message? Then we keep it until it is judged, for 72 hours at most.',
    whoTitle: 'Who sees what?',
    who: 'Who',
    sees: 'Sees',
    not: 'Does not see',
    youSees: 'What you asked, and the answer',
    youNot: 'What else is in the register',
    firstSees:
      'That something was asked from your internet address, when, how much at a time, and in which bucket your device looks. Very much fits in one',
    firstNot: 'Whom you asked about, and whether there was a warning',
    secondSees: 'The same, except the bucket',
    secondNot: 'The same, nor what is in the register',
    bank: 'A bank or marketplace',
    bankSees: 'Whether its own customers or payees are in its set',
    bankNot: 'Other names or numbers: a code says nothing about anybody that it did not ask about',
    road: 'Somebody who listens in on the connection',
    roadSees: 'That you visit Dijkwacht',
    roadNot: 'Your question and the answer',
    badTitle: 'And if a key holder means harm?',
    bad: 'What',
    badThen: 'What is possible then?',
    badStop: 'What stops it?',
    badOne: 'One key holder looks along',
    badOneThen: 'Nothing about your question. Without the other half every code is noise.',
    badOneStop:
      'The question is scrambled with chance. It cannot be found back later either, with however much computing power.',
    badKey: 'One key holder secretly uses another key',
    badKeyThen: 'It could recognise you by an answer that only you get.',
    badKeyStop:
      'With every check of a citizen your browser demands a proof that the published key was used. If it is wrong there is no answer. Partners choose how often they ask for it.',
    badBoth: 'Both key holders work together',
    badBothThen:
      'They can try all numbers and so read the register of that period. Even then they do not see in your question whom you asked about. They do see in which bucket you looked; many numbers belong to it.',
    badBothStop:
      'They are different organisations, each with its own supervision. After every period the keys are destroyed.',
    badStolen: 'A thief steals half a key, or a set of codes',
    badStolenThen: 'Nothing, as long as the other half is safe.',
    badStolenStop: 'After a week (citizens: four weeks) everything of that period is worthless.',
    badMany: 'Somebody wants to try all numbers',
    badManyThen: 'For every number they must ask both key holders.',
    badManyStop:
      'A citizen may ask a limited number a day and network. A partner may ask as many as the agreed number of customers, and must lay samples open.',
    badScript: 'Dijkwacht itself puts a bad script on the page',
    badScriptThen: 'Then your question can leak after all. That holds for every page on the internet.',
    badScriptStop:
      'The code is public, and the page loads nothing from others. Who wants to be sure uses a program of their own.',
    officerTitle: 'For privacy officers',
    officer1:
      'Of a partner we record: who asked, when, how much, what for and under which entry of its register of processing. The question itself stands with it, blinded. Only the partner can open it, and must when a supervisor asks.',
    officer2:
      'A code of an account or number is personal data for whoever has the keys. So treat a set of codes as personal data.',
    officer3:
      'What is left: times, counts, internet addresses while the connection lasts, and of a citizen the bucket that was looked in: a few bits of the code.',
    officer4:
      'The legal basis is a draft. Without a running pilot or adopted rules the check for partners is off and says what is missing.',
    cryptoTitle: 'For whoever wants to check the mathematics',
    crypto1: 'RFC 9497, ristretto255-SHA512, VOPRF. The vectors of that suite are tests.',
    crypto2:
      'The key of an epoch is k = kA + kB; each holder makes its part itself and never gives it away. The asker adds up the two answers. Each answer has a proof of its own (DLEQ).',
    crypto3:
      'Tag: the first 16 bytes of the output. A set: the first 40 bits, sorted and Golomb-Rice coded, signed (Ed25519), with versions that each name the hash of the one before.',
    crypto4:
      'A bucket: the first bits of the tag; all are of one size, and an entry is AES-GCM with a key from the output. Without the output it is noise.',
    crypto5: 'The table of threats is in docs/privacy/private-check.md, with the source code.',
    check: 'Check an account, number or address',
  },
})
