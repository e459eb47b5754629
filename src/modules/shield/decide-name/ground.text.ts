// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { shieldGrounds } from './listing-policy.ts'

/** The grounds in words. Drafts, until a jurist of the authority adopts them. */
export const groundText = defineText({
  nl: { ...shieldGrounds },
  en: {
    politiewet: 'Article 3 Politiewet 2012: keeping the legal order and helping those who need it',
    besluit: 'A decision of this organisation’s own',
  },
})
