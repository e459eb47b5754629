// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const takedownsPart = defineText({
  nl: { title: 'Weghalen bij de bron' },
  en: { title: 'Takedown at the source' },
})

export const knownText = defineText({
  nl: { at: 'gevraagd aan {addressee}', brand: 'doet zich voor als {brand}' },
  en: { at: 'asked of {addressee}', brand: 'poses as {brand}' },
})
