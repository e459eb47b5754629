// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { bankNumber, emergencyNumber } from '#values'
import { answerText } from './answer.text.ts'
import { cluesText } from './clues.text.ts'
import { helpAskedText } from './help-asked.text.ts'
import { lookedAtText } from './looked-at.text.ts'
import { messageKindText } from './message-kind.text.ts'

const ownText = defineText({
  nl: {
    more: 'Er staan meer dan {most} gegevens in uw tekst. Dit zijn de eerste {most}. Controleer de rest apart.',
    sawNot: 'Wij zagen niet wat u vroeg.',
    kindUnread:
      'Wij konden nu niet lezen wat voor bericht dit is. Uw browser kreeg niet alles binnen. Probeer het nog eens, of zoek uitgebreid.',
    asOf: 'Dit antwoord is van {at}.',
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
    keepCode: 'Geef de code aan niemand: wie hem heeft, ziet wat u ziet.',
  },
  en: {
    more: 'Your text holds more than {most} items. These are the first {most}. Check the rest separately.',
    sawNot: 'We did not see what you asked.',
    kindUnread:
      'We could not read now what kind of message this is. Your browser did not get everything. Try again, or search further.',
    asOf: 'This answer is from {at}.',
    shieldedAs: '{site} pretends to be {imitates}.',
    shieldedWhy: '{site} is on the list of sites that the shield keeps people from.',
    doNotPay: 'Do not pay, and do not give codes or details.',
    giveNothing: 'Do not give codes or details, and let nobody see your screen.',
    doNotAnswer: 'Do not pick up, do not answer and do not call back.',
    doNotReply: 'Do not reply, and open nothing that you receive this way.',
    doNotOpen: 'Do not open the link, and do not fill in anything.',
    paidAlready: `Already paid, or given a code? Call your bank now. ${bankNumber.en.where}`,
    toldAlready: 'Already filled something in? Change your password on the real site.',
    reportIt: 'Report what happened, so that we can warn somebody else.',
    notSafe: 'Do not rely on this answer alone. In doubt? Then do not pay.',
    searchYourself:
      'Ask the organisation or person themselves. Use a number or address that you already had, not one from this message or a search engine.',
    payProtected:
      'Pay in a way that lets you get your money back: afterwards, at pick-up, or by the payment service of the site.',
    serviceSaysNothing: 'That a shop uses a well-known payment service says nothing about the shop.',
    askSomebody: 'Ask somebody you trust to have a look. Rushing you is a trick.',
    inDanger: emergencyNumber.en.call,
    hangUp: 'Is somebody calling now? Hang up.',
    callYourself: bankNumber.en.call,
    neverAsks: 'Your bank and the government never ask for codes, for a transfer, or to see your screen.',
    typeReal: 'The address of {organisation} is {site}. Type it in your browser yourself, or use the app.',
    callReal: 'Rather call? The number of {organisation} is {phone}.',
    typeYourself:
      'Type the address of the organisation in your browser yourself, or use the app that you already have.',
    waitAndRetry: 'Try again in a few minutes. Do not pay until then.',
    lookAgain: 'Check that you copied it exactly as you received it, and try again.',
    checkOther: 'Check something else of the same person, such as the account number or phone number.',
    keepCode: 'Give the code to nobody: whoever has it sees what you see.',
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
