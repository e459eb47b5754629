// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** On the start page. */
export const lateTray = defineText({
  nl: { title: 'Toezeggingen over tijd', explanation: 'Uw organisatie zou dit voor het actieplan al gedaan hebben.' },
  en: {
    title: 'Commitments past their day',
    explanation: 'Your organisation would have done this for the plan by now.',
  },
})
