// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

/** What a reporter is told, by mail and on the page. Never that something is genuine or safe: there is a test for that. */
export const answerText = defineText({
  nl: {
    subject: 'Over het bericht dat u doorstuurde',
    known: 'Dit bericht kennen wij. Het leidt naar een nagemaakte site.',
    'known-more':
      'Wij houden mensen weg bij die site, of vragen om de pagina weg te halen. Klik niet op de link, antwoord niet en gooi het bericht weg.',
    warned: 'In dit bericht staat iets waarvoor een organisatie waarschuwt. Betaal niet.',
    'warned-more': 'Maak geen geld over, bel niet terug en antwoord niet. Staat er een link in? Open hem niet.',
    likely: 'Dit bericht lijkt op oplichting. Betaal niet, en antwoord niet.',
    'likely-more':
      'Bel niet terug en geef geen codes. Staat er een link in? Open hem niet. Wij lezen dat uit de woorden en adressen, en hebben het soms mis.',
    judging: 'Dit bericht is nieuw voor ons. Wij bekijken het.',
    'judging-more': 'Klik intussen niet op de link, antwoord niet en vul niets in.',
    nothing: 'Wij vonden niets bekends in dit bericht. Vertrouw het toch niet.',
    'nothing-more':
      'Dat betekent niet dat het bericht klopt. Wilt u weten of het echt van die organisatie komt? Bel die organisatie zelf, op een nummer dat u al kent.',
    'not-read': 'Wij konden dit bericht niet op tijd lezen. Vertrouw het niet.',
    'not-read-more': 'Wilt u het nog eens proberen? Plak dan de tekst en de link van het bericht.',
    entered: 'Heeft u al iets ingevuld of betaald? Bel dan nu uw bank. Wat u nog meer kunt doen: {help}',
    'entered-page': 'Heeft u al iets ingevuld of betaald? Bel dan nu uw bank.',
    help: 'Wat u nog meer kunt doen',
    promise: ownMail.nl.never,
    real: ownMail.nl.real,
    forgotten:
      'Uw adres bewaren wij niet. Het bericht verwijderen wij zodra wij het hebben beoordeeld, en altijd binnen 72 uur. U kunt niet antwoorden op deze mail.',
  },
  en: {
    subject: 'About the message you forwarded',
    known: 'We know this message. It leads to a fake site.',
    'known-more':
      'We keep people away from that site, or ask for the page to be taken away. Do not click the link, do not reply, and delete the message.',
    warned: 'This message holds something that an organisation warns about. Do not pay.',
    'warned-more': 'Transfer no money, do not call back and do not reply. Is there a link in it? Do not open it.',
    likely: 'This message looks like fraud. Do not pay, and do not reply.',
    'likely-more':
      'Do not call back and give no codes. Is there a link in it? Do not open it. We read that from the words and addresses, and are sometimes wrong.',
    judging: 'This message is new to us. We are looking at it.',
    'judging-more': 'Meanwhile do not click the link, do not reply and do not enter anything.',
    nothing: 'We found nothing known in this message. Still, do not trust it.',
    'nothing-more':
      'That does not mean that the message is right. Do you want to know whether it really comes from that organisation? Call them yourself, on a number you already know.',
    'not-read': 'We could not read this message in time. Do not trust it.',
    'not-read-more': 'Do you want to try again? Then paste the text and the link of the message.',
    entered: 'Did you already enter something or pay? Then call your bank now. What else you can do: {help}',
    'entered-page': 'Did you already enter something or pay? Then call your bank now.',
    help: 'What else you can do',
    promise: ownMail.en.never,
    real: ownMail.en.real,
    forgotten:
      'We do not keep your address. We delete the message once we have judged it, and always within 72 hours. You cannot reply to this e-mail.',
  },
})
