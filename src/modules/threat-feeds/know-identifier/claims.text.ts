// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const claimsPart = defineText({ nl: { title: 'Feeds van anderen' }, en: { title: 'Feeds of others' } })

export const claimsText = defineText({
  nl: {
    note: 'Dit zeggen anderen. Het is geen besluit van uw organisatie, en telt niet mee als melding.',
    says: '{name} noemt dit',
    sure: 'zekerheid {confidence} van 100',
    until: 'tot en met {day}',
    stands: 'geldt',
    over: 'voorbij',
    withdrawn: 'ingetrokken',
  },
  en: {
    note: 'Others say this. It is no decision of your organisation, and does not count as a report.',
    says: '{name} names this',
    sure: 'certainty {confidence} of 100',
    until: 'until and including {day}',
    stands: 'in force',
    over: 'over',
    withdrawn: 'withdrawn',
  },
})
