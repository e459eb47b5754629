// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const claimsPart = defineText({
  nl: { title: 'Geld terug voor slachtoffers' },
  en: { title: 'Money back for victims' },
})

export const knownText = defineText({
  nl: { claim: 'Vordering {reference}' },
  en: { claim: 'Claim {reference}' },
})
