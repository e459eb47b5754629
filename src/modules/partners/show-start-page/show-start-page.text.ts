// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const menuText = defineText({ nl: { title: 'Te doen' }, en: { title: 'To do' } })

export const text = defineText({
  nl: {
    lead: '{organisation}, {date}',
    waiting: 'Wat wacht er op u?',
    what: 'Wat',
    count: 'Aantal',
    emptyTitle: 'Er wacht niets op u',
    empty: 'Alles is gedaan. Komt er iets bij, dan ziet u het hier.',
    noneTitle: 'Er is hier nog niets voor u',
    none: 'Bij uw rol horen geen lijsten om af te werken. Kies links waar u wilt beginnen.',
    demo: 'Dit is een proef. De mensen, organisaties en meldingen hier bestaan niet.',
  },
  en: {
    lead: '{organisation}, {date}',
    waiting: 'What is waiting for you?',
    what: 'What',
    count: 'Number',
    emptyTitle: 'Nothing is waiting for you',
    empty: 'All is done. When something comes in, you will see it here.',
    noneTitle: 'There is nothing here for you yet',
    none: 'Your role has no lists to work through. Choose at the left where you want to begin.',
    demo: 'This is a trial. The people, organisations and reports here do not exist.',
  },
})
