// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    notKnown: 'Op dit adres staat niets. Zoek het begrip op {address}.',
  },
  en: {
    notKnown: 'There is nothing at this address. Look the concept up at {address}.',
  },
})
