// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const receivedMenu = defineText({
  nl: { title: 'Maatregelen aan ons gevraagd' },
  en: { title: 'Measures asked of us' },
})

export const receivedTray = defineText({
  nl: {
    title: 'Maatregelen aan ons gevraagd',
    explanation: 'Wat andere organisaties u vroegen en waarover u nog beslist',
  },
  en: { title: 'Measures asked of us', explanation: 'What other organisations asked you and you still decide about' },
})

export const askedMenu = defineText({
  nl: { title: 'Maatregelen door ons gevraagd' },
  en: { title: 'Measures that we asked' },
})

export const listText = defineText({
  nl: {
    received: 'Maatregelen aan ons gevraagd',
    receivedLead: 'Andere organisaties vragen u om iets te doen tegen fraude. U beslist zelf, en u zegt wat u doet.',
    asked: 'Maatregelen door ons gevraagd',
    askedLead:
      'Wat uw organisatie aan andere vroeg, en hoe het ermee staat. Vragen doet u vanaf een zaak of een signaal.',
    caption: '{count, plural, =0 {Geen verzoeken} one {# verzoek} other {# verzoeken}}, open eerst',
    request: 'Verzoek',
    from: 'Van',
    to: 'Aan',
    about: 'Waarover',
    status: 'Stand',
    clock: 'Klok',
    late: 'Te laat',
    form: 'een vorm van fraude',
    inOwnSystem: 'uw kenmerk {reference}',
    none: 'Er is u nu niets gevraagd',
    noneMore: 'Zodra een andere organisatie u iets vraagt, staat het hier. Uw systeem kan verzoeken ook zelf ophalen.',
    noneAsked: 'U heeft nog niets gevraagd',
    noneAskedMore: 'Open een zaak of een bevestigd signaal, en kies “Vraag een maatregel”.',
    figures: 'Wat komt er van verzoeken?',
    toCases: 'Naar de zaken',
    reminded: '{count, plural, one {# herinnering} other {# herinneringen}}',
  },
  en: {
    received: 'Measures asked of us',
    receivedLead: 'Other organisations ask you to do something against fraud. You decide, and you say what you do.',
    asked: 'Measures that we asked',
    askedLead: 'What your organisation asked of others, and how it stands. You ask from a case or a signal.',
    caption: '{count, plural, =0 {No requests} one {# request} other {# requests}}, open ones first',
    request: 'Request',
    from: 'From',
    to: 'To',
    about: 'About',
    status: 'Status',
    clock: 'Clock',
    late: 'Late',
    form: 'a form of fraud',
    inOwnSystem: 'your reference {reference}',
    none: 'Nothing is asked of you now',
    noneMore:
      'As soon as another organisation asks you something, it stands here. Your system can fetch requests by itself too.',
    noneAsked: 'You have not asked anything yet',
    noneAskedMore: 'Open a case or a confirmed signal, and choose “Ask for a measure”.',
    figures: 'What comes of requests?',
    toCases: 'To the cases',
    reminded: '{count, plural, one {# reminder} other {# reminders}}',
  },
})
