// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const receiptText = defineText({
  nl: {
    title: 'Uw melding is ontvangen',
    lead: 'Dank u wel. Met uw melding kunnen wij anderen waarschuwen.',
    stop: 'Vraagt de ander nog geld? Maak niets meer over.',
    code: 'De code van uw melding',
    keep: 'Met deze code ziet u later hoe het met uw melding staat. Wij kunnen hem niet nog eens geven: schrijf hem op, of bewaar hem zo:',
    facts: 'Uw bewijs',
    at: 'Ontvangen',
    what: 'Gemeld',
    named: 'Gegevens van de ander',
    who: 'Ontvangen door',
    unknown: 'Online fraude, vorm nog niet bekend',
    summary:
      '{form}, {count, plural, =0 {zonder nummers of namen} one {met # nummer of naam} other {met # nummers of namen}} van de ander',
    next: 'Wat er nu gebeurt',
    'next-1':
      '{organisation} ontvangt uw melding en gaat over uw gegevens. Andere organisaties krijgen uw verhaal en uw naam niet.',
    'next-2':
      'Nummers en adressen van de ander vergelijken wij met andere meldingen. Een medewerker beslist of er een waarschuwing komt.',
    'next-3': 'U kunt zien hoe het gaat, uw melding intrekken of uw gegevens laten wissen. Gebruik daarvoor uw code.',
    'next-4': 'Wij bewaren uw melding vijf jaar en uw contactgegevens een jaar.',
    follow: 'Bekijk uw melding',
    help: 'Wat kunt u zelf nu doen?',
    steps: 'Verder met uw stappen',
  },
  en: {
    title: 'Your report has been received',
    lead: 'Thank you. Your report helps us warn others.',
    stop: 'Does the other ask for more money? Transfer nothing more.',
    code: 'The code of your report',
    keep: 'Use this code later to see how your report is going. We cannot give it to you again: write it down, or save it like this:',
    facts: 'Your receipt',
    at: 'Received',
    what: 'Reported',
    named: 'Details of the other party',
    who: 'Received by',
    unknown: 'Online fraud, kind not known yet',
    summary:
      '{form}, {count, plural, =0 {without numbers or names} one {with # number or name} other {with # numbers or names}} of the other party',
    next: 'What happens now',
    'next-1':
      '{organisation} receives your report and is responsible for your details. Other organisations do not get your story or your name.',
    'next-2':
      'We compare the other party’s numbers and addresses with other reports. A member of staff decides whether to give a warning.',
    'next-3': 'With your code you can follow your report, withdraw it or have your details erased.',
    'next-4': 'We keep your report for five years and your contact details for one year.',
    follow: 'See your report',
    help: 'What can you do now?',
    steps: 'Carry on with your steps',
  },
})
