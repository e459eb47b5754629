// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const sourceSlot = defineText({
  nl: { title: 'Hoe is dit gemeten?', explanation: 'Het onderzoek waar deze cijfers vandaan komen.' },
  en: { title: 'How was this measured?', explanation: 'The study that these figures come from.' },
})
