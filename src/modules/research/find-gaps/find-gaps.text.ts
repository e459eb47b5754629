// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Wat onderzoekt niemand?',
    lead: 'Over welke vormen van online fraude en over welke mensen bestaat geen onderzoek? Dit volgt uit het overzicht van onderzoeken.',
    back: 'Alle onderzoeken',
    limits:
      'Wij kennen niet elk onderzoek. Staat hier een leemte, dan kennen wij er geen. Registraties tellen ook als onderzoek.',
    nobody: 'Niemand onderzoekt {form} bij {whom}.',
    onlyWider: 'Alleen als deel van iets ruimers, en niet apart te zien: {whom}.',
    old: 'Het nieuwste onderzoek over {whom} gaat over {year}.',
    wanted: 'Gewenst of gepland: {whom}.',
    table: 'Onderzoeken per vorm en groep',
    tableMore:
      'Het eerste getal: onderzoeken over deze vorm, met het nieuwste jaar. "Ruimer": de vorm zit erin, maar is niet apart te zien.',
    population: 'Over wie',
    own: '{own} ({newest})',
    ownNoYear: '{own}',
    wider: '{wider} ruimer',
    none: 'niemand',
    wish: '{wanted} gewenst',
    kindsOf: 'Toon de soorten van',
    allForms: 'Alle hoofdvormen',
    show: 'Toon',
    anySize: 'bedrijven van elke grootte',
    and: ' en ',
  },
  en: {
    title: 'What does nobody study?',
    lead: 'About which forms of online fraud and about which people is there no study? This follows from the inventory of studies.',
    back: 'All studies',
    limits: 'We do not know every study. A gap here means that we know none. Registrations count as studies too.',
    nobody: 'Nobody studies {form} with {whom}.',
    onlyWider: 'Only as a part of something wider, not to be told apart: {whom}.',
    old: 'The newest study about {whom} is about {year}.',
    wanted: 'Wanted or planned: {whom}.',
    table: 'Studies by form and group',
    tableMore:
      'The first number: studies about this form, with the newest year. "Wider": the form is in it, but cannot be told apart.',
    population: 'About whom',
    own: '{own} ({newest})',
    ownNoYear: '{own}',
    wider: '{wider} wider',
    none: 'nobody',
    wish: '{wanted} wanted',
    kindsOf: 'Show the kinds of',
    allForms: 'All main forms',
    show: 'Show',
    anySize: 'companies of any size',
    and: ' and ',
  },
})
