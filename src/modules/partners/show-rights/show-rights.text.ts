// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Mijn gegevens en rechten',
    name: 'Naam',
    organisation: 'Organisatie',
    roles: '{count, plural, one {Uw rol} other {Uw rollen}}',
    noRoles: 'nog geen',
    given: 'Veranderd voor u',
    givenMore: 'Klopt dit niet? Zeg het de beheerder en de privacyfunctionaris van uw organisatie.',
    sessions: 'Ingelogd',
    whereSignedIn: 'Kijk waar u bent ingelogd, en log daar uit',
    permissions: 'U mag',
    mayNothing: 'U heeft nog geen rol. Vraag de beheerder van uw organisatie om een rol.',
  },
  en: {
    title: 'My details and rights',
    name: 'Name',
    organisation: 'Organisation',
    roles: '{count, plural, one {Your role} other {Your roles}}',
    noRoles: 'none yet',
    given: 'Changed for you',
    givenMore: 'Is this not right? Tell the administrator and the privacy officer of your organisation.',
    sessions: 'Signed in',
    whereSignedIn: 'See where you are signed in, and sign out there',
    permissions: 'You may',
    mayNothing: 'You have no role yet. Ask the administrator of your organisation for one.',
  },
})
