// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'
import { bankNumber, emergencyNumber } from '#values'
import { answerText } from './answer.text.ts'
import { cluesText } from './clues.text.ts'
import { helpAskedText } from './help-asked.text.ts'
import { lookedAtText } from './looked-at.text.ts'
import { messageKindText } from './message-kind.text.ts'

export const checkMessages = defineMessages('sharing', {
  empty: {
    nl: 'Vul een rekeningnummer, telefoonnummer, e-mailadres of webadres in, of plak het bericht dat u kreeg.',
    en: 'Enter an account number, phone number, e-mail address or web address, or paste the message that you received.',
  },
  tooLong: {
    nl: 'Dit is te lang. Plak alleen het stuk waar het nummer of adres in staat.',
    en: 'This is too long. Paste only the part that holds the number or address.',
  },
  tooMany: {
    nl: 'U vraagt {found} gegevens tegelijk en er mogen er {most}. Vraag minder, of gebruik een toegangstoken met de bevoegdheid checks:ask.',
    en: 'You ask about {found} items at once and may ask {most}. Ask less, or use an access token with the permission checks:ask.',
  },
  both: {
    nl: 'U vulde tekst in en koos een beeld. Controleer ze een voor een: haal een van de twee weg.',
    en: 'You entered text and chose a picture. Check them one by one: take one of the two away.',
  },
  pictureTooLarge: {
    nl: 'Dit beeld is te groot. Kies een beeld van hoogstens 10 MB, of maak er een schermafbeelding van.',
    en: 'This picture is too large. Choose one of at most 10 MB, or make a screenshot of it.',
  },
  pictureTooManyPixels: {
    nl: 'Dit beeld is te groot om te lezen: {width} bij {height} beeldpunten. Maak er een schermafbeelding van, of kies een kleiner beeld, van hoogstens {side} bij {side}.',
    en: 'This picture is too large to read: {width} by {height} pixels. Make a screenshot of it, or choose a smaller one, of at most {side} by {side}.',
  },
  noPicture: {
    nl: 'Dit bestand is geen beeld of mail die wij kunnen lezen. Kies een PNG, JPEG of WebP, of een mail als .eml of .msg. Of plak de tekst hierboven.',
    en: 'This file is no picture or e-mail that we can read. Choose a PNG, JPEG or WebP, or an e-mail as .eml or .msg. Or paste the text above.',
  },
  tickForMail: {
    nl: 'Een mail lezen wij alleen als u die doorgeeft. Zet het vinkje bij “Geef dit bericht ook door”, en kies de mail opnieuw.',
    en: 'We read an e-mail only if you hand it in. Tick the box “Hand in this message too”, and choose the e-mail again.',
  },
  pictureUnread: {
    nl: 'In dit beeld konden wij geen tekst of QR-code lezen. Staat er wel tekst in? Typ het nummer of adres over in het veld hierboven, of maak een scherpere foto van dichtbij.',
    en: 'We could not read any text or QR code in this picture. Is there text in it? Then type the number or address in the field above, or take a sharper picture from nearby.',
  },
  pictureBusy: {
    nl: 'Er kijken nu veel mensen beelden na. Probeer het over een minuut opnieuw, of typ het nummer of adres hierboven.',
    en: 'Many people check pictures now. Try again in a minute, or type the number or address above.',
  },
  purposeNeeded: {
    nl: 'Zeg in purpose waarvoor u dit vraagt. Wij leggen dat vast.',
    en: 'Say in purpose what you ask this for. It is put on record.',
  },
})

const ownText = defineText({
  nl: {
    again: 'Nog iets controleren?',
    inIt: 'Wat erin staat',
    more: 'Er staan meer dan {most} gegevens in uw tekst. Dit zijn de eerste {most}. Controleer de rest apart.',
    whyTitle: 'Waarom zeggen wij dit?',
    whatNow: 'Wat kunt u nog meer doen?',
    readWhy: 'Lees alles over deze waarschuwing',
    readWhySees: 'Dan zien wij wat u vraagt. Wij bewaren het niet.',
    carrySees: 'Nummers en links gaan mee: u hoeft ze niet nog eens te typen. Wij zien ze dan, en bewaren ze niet.',
    askOpenly: 'Zoek uitgebreid',
    askOpenlySees: 'Uitgebreid zoeken? Dan zien wij wel wat u zoekt. Wij bewaren het niet.',
    objection: 'Is dit van u, en klopt het niet?',
    objectionLink: 'Maak bezwaar',
    objectionSees: 'Wij zien dan om welk gegeven het gaat.',
    report: 'Meld wat er gebeurd is',
    title: 'Controleer voordat u betaalt',
    field: 'Wat wilt u controleren?',
    picture: 'Of kies een foto, schermafbeelding of mail',
    submit: 'Controleer',
    willNotSee:
      'Wij zien niet wat u controleert. Kiest u een foto, of geeft u het bericht door? Dan zien wij het wel. Een foto die u niet doorgeeft, bewaren wij niet.',
    sawNot: 'Wij zagen niet wat u vroeg.',
    busy: 'Bezig…',
    working: 'Wij zoeken het op.',
    slow: 'Nog even geduld. Op een ouder toestel kan dit een halve minuut duren.',
    kindUnread:
      'Wij konden nu niet lezen wat voor bericht dit is. Uw browser kreeg niet alles binnen. Probeer het nog eens, of zoek uitgebreid.',
    asOf: 'Dit antwoord is van {at}.',
    by: 'Wie waarschuwt',
    ground: 'Op welke grond',
    why: 'Waarom',
    since: 'Sinds',
    until: 'Tot en met',
    shieldedAs: '{site} doet alsof het {imitates} is.',
    shieldedWhy: '{site} staat op de lijst van sites waar het schild mensen weghoudt.',
    doNotPay: 'Betaal niet, en geef geen codes of gegevens.',
    giveNothing: 'Geef geen codes of gegevens, en laat niemand meekijken.',
    doNotAnswer: 'Neem niet op, antwoord niet en bel niet terug.',
    doNotReply: 'Antwoord niet, en open niets wat u zo krijgt.',
    doNotOpen: 'Open de link niet en vul niets in.',
    paidAlready: `Al betaald of codes gegeven? Bel nu uw bank. ${bankNumber.nl.where}`,
    toldAlready: 'Al iets ingevuld? Verander uw wachtwoord op de echte site.',
    reportIt: 'Meld wat er gebeurd is. Dan kunnen wij een ander waarschuwen.',
    notSafe: 'Ga niet alleen op dit antwoord af. Twijfelt u? Betaal dan niet.',
    searchYourself:
      'Vraag het na bij de organisatie of persoon zelf. Gebruik een nummer of adres dat u al had, niet een uit dit bericht of een zoekmachine.',
    payProtected:
      'Betaal zo dat u uw geld terug kunt krijgen: achteraf, bij het afhalen, of via de betaaldienst van de site.',
    serviceSaysNothing: 'Dat een winkel een bekende betaaldienst gebruikt, zegt niets over de winkel.',
    askSomebody: 'Laat iemand die u vertrouwt meekijken. Haast is een truc.',
    inDanger: emergencyNumber.nl.call,
    hangUp: 'Belt er nu iemand? Hang op.',
    callYourself: bankNumber.nl.call,
    neverAsks:
      'Uw bank en de overheid vragen nooit om codes of om geld over te maken. Zij kijken ook nooit mee op uw toestel.',
    typeReal: 'Het adres van {organisation} is {site}. Typ dat zelf in uw browser, of gebruik de app.',
    callReal: 'Liever bellen? Het nummer van {organisation} is {phone}.',
    typeYourself: 'Typ zelf het adres van de organisatie in uw browser, of gebruik de app die u al heeft.',
    waitAndRetry: 'Probeer het over een paar minuten opnieuw. Betaal tot die tijd niet.',
    lookAgain: 'Kijk of u het precies zo heeft overgenomen als u het kreeg, en probeer het opnieuw.',
    checkOther: 'Controleer iets anders van dezelfde persoon, zoals het rekeningnummer of telefoonnummer.',
    wholeAddress: 'Plak het hele adres van de pagina of het profiel, en niet alleen de site.',
  },
  en: {
    again: 'Check something else?',
    inIt: 'What is in it',
    more: 'Your text holds more than {most} items. These are the first {most}. Check the rest separately.',
    whyTitle: 'Why do we say this?',
    whatNow: 'What else can you do?',
    readWhy: 'Read all about this warning',
    readWhySees: 'Then we see what you ask. We do not keep it.',
    carrySees: 'Numbers and links come along: you need not type them again. We see them then, and do not keep them.',
    askOpenly: 'Search further',
    askOpenlySees: 'Search further? Then we do see what you look for. We do not keep it.',
    objection: 'Is this yours, and is it not right?',
    objectionLink: 'Object',
    objectionSees: 'We then see what it is about.',
    report: 'Report what happened',
    title: 'Check before you pay',
    field: 'What do you want to check?',
    picture: 'Or choose a photo, screenshot or e-mail',
    submit: 'Check',
    willNotSee:
      'We do not see what you check. Do you choose a picture, or hand in the message? Then we do see it. A picture that you do not hand in, we do not keep.',
    sawNot: 'We did not see what you asked.',
    busy: 'Busy…',
    working: 'Looking it up.',
    slow: 'One moment. On an older device this can take half a minute.',
    kindUnread:
      'We could not read now what kind of message this is. Your browser did not get everything. Try again, or search further.',
    asOf: 'This answer is of {at}.',
    by: 'Who warns',
    ground: 'On which ground',
    why: 'Why',
    since: 'Since',
    until: 'Until',
    shieldedAs: '{site} pretends to be {imitates}.',
    shieldedWhy: '{site} is on the list of sites that the shield keeps people from.',
    doNotPay: 'Do not pay, and give no codes or details.',
    giveNothing: 'Give no codes or details, and let nobody look along.',
    doNotAnswer: 'Do not pick up, do not answer and do not call back.',
    doNotReply: 'Do not reply, and open nothing that you receive this way.',
    doNotOpen: 'Do not open the link and fill in nothing.',
    paidAlready: `Already paid or gave codes? Call your bank now. ${bankNumber.en.where}`,
    toldAlready: 'Already filled in something? Change your password on the real site.',
    reportIt: 'Report what happened. Then somebody else can be warned.',
    notSafe: 'Do not rely on this answer alone. In doubt? Then do not pay.',
    searchYourself:
      'Ask the organisation or person themselves. Use a number or address that you already had, not one from this message or a search engine.',
    payProtected:
      'Pay in a way that lets you get your money back: afterwards, at pick-up, or by the payment service of the site.',
    serviceSaysNothing: 'That a shop uses a well-known payment service says nothing about the shop.',
    askSomebody: 'Let somebody you trust have a look. Hurry is a trick.',
    inDanger: emergencyNumber.en.call,
    hangUp: 'Is somebody calling now? Hang up.',
    callYourself: bankNumber.en.call,
    neverAsks: 'Your bank and the government never ask for codes, to transfer money, or to look along on your device.',
    typeReal: 'The address of {organisation} is {site}. Type it in your browser yourself, or use the app.',
    callReal: 'Rather call? The number of {organisation} is {phone}.',
    typeYourself:
      'Type the address of the organisation in your browser yourself, or use the app that you already have.',
    waitAndRetry: 'Try again in a few minutes. Do not pay until then.',
    lookAgain: 'See whether you copied it exactly as you received it, and try again.',
    checkOther: 'Check something else of the same person, such as the account number or phone number.',
    wholeAddress: 'Paste the whole address of the page or profile, not only the site.',
  },
})

/** With what is said of one thing, of a message, and to somebody in need. */
export const text = defineText({
  nl: {
    ...ownText.nl,
    ...answerText.nl,
    ...cluesText.nl,
    ...lookedAtText.nl,
    ...messageKindText.nl,
    ...helpAskedText.nl,
  },
  en: {
    ...ownText.en,
    ...answerText.en,
    ...cluesText.en,
    ...lookedAtText.en,
    ...messageKindText.en,
    ...helpAskedText.en,
  },
})
