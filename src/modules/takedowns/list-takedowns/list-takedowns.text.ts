// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const takedownsMenu = defineText({
  nl: { title: 'Weghalen bij de bron' },
  en: { title: 'Takedown' },
})

export const takedownsTray = defineText({
  nl: {
    title: 'Weghalen bij de bron',
    explanation: 'Pagina’s die op een oordeel wachten, en meldingen die op u wachten',
  },
  en: {
    title: 'Takedown',
    explanation: 'Pages that wait for judgement, and notices that wait for you',
  },
})

export const listText = defineText({
  nl: {
    title: 'Weghalen bij de bron',
    lead: 'Pagina’s op een naam van velen, zoals een sitebouwer of een verkorter. Het schild kan die naam niet blokkeren. Vraag wie de pagina beheert om haar weg te halen.',
    views: 'Kies wat u ziet',
    mine: 'Wacht op u',
    judge: 'Te beoordelen',
    open: 'Lopend',
    over: 'Afgerond',
    show: 'Toon',
    caption: '{count, plural, =0 {Geen pagina’s} one {# pagina} other {# pagina’s}}',
    page: 'Pagina',
    status: 'Status',
    seen: 'Gemeld',
    since: 'Status sinds',
    none: 'Hier is nu niets',
    noneMore: 'Een pagina komt hier vanzelf als iemand haar doorstuurt.',
    brand: 'Nagemaakt: {brand}',
  },
  en: {
    title: 'Takedown',
    lead: 'Pages on a name of many, such as a site builder or a shortener. The shield cannot block that name. Ask whoever runs the page to take it away.',
    views: 'Choose what you see',
    mine: 'Waits for you',
    judge: 'To be judged',
    open: 'Open',
    over: 'Over',
    show: 'Show',
    caption: '{count, plural, =0 {No pages} one {# page} other {# pages}}',
    page: 'Page',
    status: 'Status',
    seen: 'Reported',
    since: 'Status since',
    none: 'Nothing here now',
    noneMore: 'A page comes here by itself when somebody forwards it.',
    brand: 'Imitated: {brand}',
  },
})
