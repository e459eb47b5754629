// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const directoryMessages = defineMessages('partners-directory', {
  noUser: {
    nl: 'Deze persoon staat hier niet in het personeelsbestand van uw organisatie.',
    en: 'This person is not in the directory of your organisation here.',
  },
  known: {
    nl: 'Deze userName of externalId is al van iemand anders.',
    en: 'This userName or externalId is that of somebody else already.',
  },
  notUser: {
    nl: 'Dit is geen User zoals SCIM die kent: {what}.',
    en: 'This is no User as SCIM has it: {what}.',
  },
  noExternalId: {
    nl: 'externalId ontbreekt: dat is hoe de inlogdienst van uw organisatie deze persoon noemt.',
    en: 'externalId is missing: it is what the sign-in service of your organisation calls this person.',
  },
  fixed: {
    nl: 'externalId verandert niet. Verwijder deze persoon en maak een nieuwe.',
    en: 'externalId does not change. Delete this person and make a new one.',
  },
  filter: {
    nl: 'Zoeken kan met userName eq "…" of externalId eq "…".',
    en: 'One can search by userName eq "…" or externalId eq "…".',
  },
  notHere: { nl: 'Dit adres kent alleen /Users.', en: 'This address knows /Users only.' },
  tooMany: {
    nl: 'Meer dan {most} mensen van één organisatie nemen wij niet aan. Wijs alleen toe wie met Dijkwacht werkt.',
    en: 'We take no more than {most} people of one organisation. Assign only those who work with Dijkwacht.',
  },
})

export const awayTray = defineText({
  nl: { title: 'Werkt deze collega hier nog?', explanation: 'Een collega met een rol logt lang niet in, of is weg.' },
  en: {
    title: 'Does this colleague still work here?',
    explanation: 'A colleague with a role did not sign in for long, or left.',
  },
})

export const awayText = defineText({
  nl: {
    kind: 'Toegang',
    left: 'Het personeelsbestand zegt dat deze collega weg is. Inloggen kan al niet meer. Beëindig de toegang.',
    never: 'Deze collega logde lang niet in, of nooit. Beëindig de toegang als dat klopt.',
    away: 'Deze collega logde al {days} dagen niet in. Beëindig de toegang als dat klopt.',
  },
  en: {
    kind: 'Access',
    left: 'The directory says that this colleague left. Signing in is no longer possible. End the access.',
    never: 'This colleague did not sign in for long, or never. End the access if that is right.',
    away: 'This colleague did not sign in for {days} days. End the access if that is right.',
  },
})
