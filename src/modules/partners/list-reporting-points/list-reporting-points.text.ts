// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Bij wie kunt u terecht?',
    urgentTitle: 'Is er net geld weg? Bel nu uw eigen bank',
    urgentBank:
      'Gebruik het nummer op uw pas of in uw app. Gebruik geen nummer uit een bericht of van iemand die u belde.',
    urgentDoor: 'Staat er iemand aan de deur, of voelt u zich niet veilig? Bel',
    lead: 'Kies wat er gebeurde. Dan ziet u wie u kan helpen, en wie niet.',
    what: 'Wat is er gebeurd?',
    whatAll: 'Laat alles zien',
    who: 'Voor wie zoekt u hulp?',
    resident: 'Voor mijzelf of iemand anders',
    business: 'Voor een bedrijf',
    show: 'Laat zien',
    clear: 'Wis uw keuze',
    found:
      '{count, plural, =0 {Wij vonden geen meldpunt} one {Eén plek waar u terechtkunt} other {# plekken waar u terechtkunt}}',
    nothing: 'Wis uw keuze hierboven, dan ziet u alle meldpunten.',
    notForThis: 'Hier moet u meestal niet zijn',
    notForThisWhy: 'Deze organisaties worden vaak genoemd, maar helpen meestal niet bij online fraude.',
    contact: 'Contact',
    call: 'Bel',
    does: 'Wat zij doen',
    doesNot: 'Wat zij niet doen',
    requirements: 'Let op',
    source: 'Bron',
    verified: 'Overgenomen op {date}.',
    notVerified: 'Nog niet nagekeken.',
    old: 'Dit is meer dan zes maanden geleden nagekeken. Kijk ook op de site van de organisatie zelf.',
    incomplete: 'Wij weten nog niet alles zeker. Kijk ook op de site van de organisatie zelf.',
    noSource: 'Nog geen bron',
    noChannel: 'Wij hebben nog geen gecontroleerd nummer of adres.',
    about:
      'Dit overzicht komt uit openbare bronnen. De organisaties hebben hun eigen tekst nog niet bevestigd. Klopt iets niet? Ga af op wat de organisatie zelf zegt.',
  },
  en: {
    title: 'Who can help you?',
    urgentTitle: 'Has money just gone? Call your own bank now',
    urgentBank:
      'Use the number on your card or in your app. Do not use a number from a message or of somebody who called you.',
    urgentDoor: 'Is somebody at the door, or do you not feel safe? Call',
    lead: 'Choose what happened. You will see who can help you, and who cannot.',
    what: 'What happened?',
    whatAll: 'Show everything',
    who: 'For whom do you need help?',
    resident: 'For myself or another person',
    business: 'For a company',
    show: 'Show',
    clear: 'Clear your choice',
    found: '{count, plural, =0 {We found no reporting point} one {One place to turn to} other {# places to turn to}}',
    nothing: 'Clear your choice above to see all reporting points.',
    notForThis: 'This is usually not the place',
    notForThisWhy: 'These organisations are often named, but usually do not help with online fraud.',
    contact: 'Contact',
    call: 'Call',
    does: 'What they do',
    doesNot: 'What they do not do',
    requirements: 'Please note',
    source: 'Source',
    verified: 'Taken over on {date}.',
    notVerified: 'Not checked yet.',
    old: 'This was checked more than six months ago. Look on the site of the organisation itself too.',
    incomplete: 'We are not yet sure of everything. Look on the site of the organisation itself too.',
    noSource: 'No source yet',
    noChannel: 'We have no number or address that was checked yet.',
    about:
      'This overview is compiled from public sources. The organisations have not yet confirmed their own entry. Is something not right? Rely on what the organisation itself says.',
  },
})

export const reportingPointMessages = defineMessages('partners', {
  fraudFormCode: {
    nl: 'Geef de code van een fraudevorm, zoals FF-410. /v1/fraud-forms noemt ze allemaal.',
    en: 'Give the code of a fraud form, such as FF-410. /v1/fraud-forms lists them all.',
  },
})
