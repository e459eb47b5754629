// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

const codes = defineMessages('replies', {
  noMail: {
    nl: 'Wij kunnen nu geen mail sturen. Kijk zelf bij Mijn melding.',
    en: 'We cannot send mail now. Look at My report yourself.',
  },
  noAddress: {
    nl: 'Dit is geen e-mailadres. Vul het in zoals naam@voorbeeld.nl.',
    en: 'This is no mail address. Fill it in like name@example.nl.',
  },
  mailedEnough: {
    nl: 'Wij stuurden vandaag al drie keer een mail. Kijk in uw postvak, of probeer het morgen weer.',
    en: 'We sent a mail three times today already. Look in your inbox, or try again tomorrow.',
  },
})
export const askMailMessages = { codes }

export const slotText = defineText({
  nl: {
    title: 'Bericht als er nieuws is',
    explanation: 'Wij mailen u dan dat er nieuws is. Wat het is, leest u hier.',
  },
  en: {
    title: 'A message when there is news',
    explanation: 'We then mail you that there is news. What it is, you read here.',
  },
})

export const askMailText = defineText({
  nl: {
    title: 'Bericht als er nieuws is',
    tab: 'Bericht',
    lead: 'Wij mailen u dat er nieuws is. In de mail staat niet waarover.',
    back: 'Terug naar mijn melding',
    promise: 'Wij bellen u nooit. In onze mail staat nooit een formulier en wij vragen nooit om geld of codes.',
    mailTitle: 'Uw mail',
    noMail: 'Wij kunnen nu geen mail sturen. Kijk zelf bij Mijn melding.',
    mailNow: 'U krijgt bericht op {address}: {rhythm}.',
    mailWaits:
      'Wij stuurden een mail naar {address}. Vul de code daaruit binnen drie dagen in. Tot dan sturen wij niets.',
    digest: 'hoogstens één keer per dag',
    'at-once': 'meteen',
    digestOption: 'Hoogstens één keer per dag',
    atOnceOption: 'Meteen',
    rhythm: 'Hoe vaak?',
    change: 'Wijzig',
    stopMail: 'Geen bericht meer',
    stopMailMore: 'Wij wissen dan uw adres.',
    address: 'Uw e-mailadres',
    addressMore: 'Wij gebruiken het alleen hiervoor, en wissen het na een jaar.',
    ask: 'Stuur mij bericht',
    confirmTitle: 'Wilt u bericht als er nieuws is?',
    confirmLead: 'U kunt altijd stoppen, bij Mijn melding of met de knop “Afmelden” van uw mailprogramma.',
    confirmSend: 'Ja, stuur mij bericht',
    confirmed: 'Dank u. U krijgt bericht als er nieuws is.',
    confirmLost: 'Werkt de code niet?',
    confirmLostMore: 'Een code werkt drie dagen, en één keer. Vraag bij Mijn melding opnieuw om bericht.',
    enter: 'Vul de code in',
    stopTitle: 'Geen bericht meer?',
    stopLead: 'Wij wissen dan uw e-mailadres.',
    stopSend: 'Stuur mij geen bericht meer',
    stopped: 'U krijgt geen bericht meer. Uw e-mailadres is gewist.',
    over: 'Deze link werkt niet meer',
    overMore: 'Misschien heeft u hem al gebruikt. Bij Mijn melding ziet u hoe het staat.',
  },
  en: {
    title: 'A message when there is news',
    tab: 'Message',
    lead: 'We mail you that there is news. The mail does not say about what.',
    back: 'Back to my report',
    promise: 'We never call you. Our mail never holds a form, and we never ask for money or codes.',
    mailTitle: 'Your mail',
    noMail: 'We cannot send mail now. Look at My report yourself.',
    mailNow: 'You get a message at {address}: {rhythm}.',
    mailWaits: 'We sent a mail to {address}. Enter the code from it within three days. Until then we send nothing.',
    digest: 'at most once a day',
    'at-once': 'at once',
    digestOption: 'At most once a day',
    atOnceOption: 'At once',
    rhythm: 'How often?',
    change: 'Change',
    stopMail: 'No more messages',
    stopMailMore: 'We then wipe your address.',
    address: 'Your mail address',
    addressMore: 'We use it for this only, and wipe it after a year.',
    ask: 'Send me messages',
    confirmTitle: 'Do you want a message when there is news?',
    confirmLead: 'You can always stop, at My report or by the button “Unsubscribe” of your mail program.',
    confirmSend: 'Yes, send me messages',
    confirmed: 'Thank you. You will get a message when there is news.',
    confirmLost: 'Does the code not work?',
    confirmLostMore: 'A code works for three days, and once. Ask for messages again at My report.',
    enter: 'Enter the code',
    stopTitle: 'No more messages?',
    stopLead: 'We then wipe your mail address.',
    stopSend: 'Send me no more messages',
    stopped: 'You get no more messages. Your mail address is wiped.',
    over: 'This link no longer works',
    overMore: 'Perhaps you used it already. At My report you see how it stands.',
  },
})
