// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const menuText = defineText({ nl: { title: 'Vandaag' }, en: { title: 'Today' } })

export const text = defineText({
  nl: {
    title: 'Welkom, {name}',
    lead: '{organisation}, {date}',
    waiting: 'Wat wacht er op u?',
    what: 'Wat',
    count: 'Aantal',
    emptyTitle: 'Er wacht niets op u',
    empty: 'Alles is gedaan. Komt er iets bij, dan ziet u het hier.',
    noneTitle: 'Er is hier nog niets voor u',
    none: 'Bij uw rol horen geen lijsten om af te werken. Wat u wel mag, staat hieronder.',
    nothingIn: 'Nu leeg',
    may: 'Wat u hier mag',
    mayNothing: 'U heeft nog geen rol. Vraag de beheerder van uw organisatie om een rol.',
    organisation: 'Organisatie',
    roles: '{count, plural, one {Uw rol} other {Uw rollen}}',
    noRoles: 'nog geen',
    permissions: 'U mag',
    demo: 'Dit is een proef. De mensen, organisaties en meldingen hier bestaan niet.',
  },
  en: {
    title: 'Welcome, {name}',
    lead: '{organisation}, {date}',
    waiting: 'What is waiting for you?',
    what: 'What',
    count: 'Number',
    emptyTitle: 'Nothing is waiting for you',
    empty: 'All is done. When something comes in, you will see it here.',
    noneTitle: 'There is nothing here for you yet',
    none: 'Your role has no lists to work through. What you may do is written below.',
    nothingIn: 'Empty now',
    may: 'What you may do here',
    mayNothing: 'You have no role yet. Ask the administrator of your organisation for one.',
    organisation: 'Organisation',
    roles: '{count, plural, one {Your role} other {Your roles}}',
    noRoles: 'none yet',
    permissions: 'You may',
    demo: 'This is a trial. The people, organisations and reports here do not exist.',
  },
})
