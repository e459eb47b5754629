// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const eraseText = defineText({
  nl: {
    title: 'Wilt u uw contactgegevens laten wissen?',
    lead: 'Wij wissen uw naam, e-mailadres en telefoonnummer. Dit kunt u niet terugdraaien.',
    '1': 'Uw melding zelf blijft staan en telt mee.',
    '2': 'Niemand kan u daarna nog bellen of mailen over uw melding. Had u om contact gevraagd? Dat vervalt dan.',
    '3': 'Met uw code kunt u uw melding blijven bekijken en intrekken.',
    do: 'Wis mijn contactgegevens',
    not: 'Nee, bewaar ze',
  },
  en: {
    title: 'Do you want to have your contact details erased?',
    lead: 'We erase your name, e-mail address and phone number. You cannot undo this.',
    '1': 'The report itself stays and counts.',
    '2': 'Nobody can call or e-mail you about your report after that. Had you asked for contact? Then that lapses.',
    '3': 'With your code you can still see and withdraw your report.',
    do: 'Erase my contact details',
    not: 'No, keep them',
  },
})
