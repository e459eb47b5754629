// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const decidedText = defineText({
  nl: {
    merge: 'deze meldingen horen bij elkaar',
    split: 'deze meldingen horen niet bij elkaar',
    links: 'dit gegeven verbindt meldingen',
    'does-not-link': 'dit gegeven verbindt geen meldingen',
    'innocent-recipient': 'dit gegeven is van iemand die er niets aan kon doen',
  },
  en: {
    merge: 'these reports belong together',
    split: 'these reports do not belong together',
    links: 'this joins reports',
    'does-not-link': 'this does not join reports',
    'innocent-recipient': 'this belongs to somebody who could not help it',
  },
})
