// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: { title: 'Interventies tegen online fraude · dijkwacht', entry: '{title} ({kind}, {status})' },
  en: { title: 'Interventions against online fraud · dijkwacht', entry: '{title} ({kind}, {status})' },
})
