// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What the device says by itself. {name}, {host} and {at} are filled in without the library of messages, which is larger than the rest. */
export const offlineText = defineText({
  nl: {
    title: 'U heeft nu geen internet',
    hurry: 'Belt er nu iemand? Hang op.',
    hurryMore: 'Betaalde u, of gaf u een code? Bel zelf uw bank. Het nummer staat in de app van uw bank.',
    danger: 'Bent u in gevaar? Bel 112',
    field: 'Plak hier een link',
    submit: 'Kijk na op dit toestel',
    listed: 'Open {host} niet. {name} staat op de lijst van het schild: wie het opent, kan geld of gegevens verliezen.',
    unlisted:
      '{host} staat niet op de lijst op dit toestel. Dat zegt nog niet of het klopt. Controleer nog eens met internet.',
    noLink: 'Wij vonden geen link. Zonder internet kijken wij alleen links na.',
    noList: 'Op dit toestel staat geen lijst die nieuw genoeg is. Controleer het met internet.',
    picture: 'Een foto lezen wij alleen met internet. Wij bewaren hem niet.',
    at: 'De lijst op dit toestel is van {at}. Wat u plakt, verlaat dit toestel niet.',
    only: 'Rekeningnummers, telefoonnummers en berichten controleert u met internet.',
    again: 'Probeer het met internet',
  },
  en: {
    title: 'You have no internet now',
    hurry: 'Is somebody calling you now? Hang up.',
    hurryMore: 'Did you pay, or give a code? Call your bank yourself. The number is in your bank’s app.',
    danger: 'Are you in danger? Call 112',
    field: 'Paste a link here',
    submit: 'Look it up on this device',
    listed: 'Do not open {host}. {name} is on the list of the shield: whoever opens it can lose money or data.',
    unlisted:
      '{host} is not on the list on this device. That does not yet say whether it is right. Check again with internet.',
    noLink: 'We found no link. Without internet we look up links only.',
    noList: 'There is no list on this device that is new enough. Check it with internet.',
    picture: 'We read a picture with internet only. We do not keep it.',
    at: 'The list on this device is of {at}. What you paste does not leave this device.',
    only: 'Account numbers, phone numbers and messages you check with internet.',
    again: 'Try with internet',
  },
})
