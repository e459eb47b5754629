// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const askedPart = defineText({
  nl: { title: 'Maatregelen die wij vroegen' },
  en: { title: 'Measures that we asked' },
})
export const receivedPart = defineText({
  nl: { title: 'Maatregelen die anderen aan ons vroegen' },
  en: { title: 'Measures that others asked of us' },
})

export const knownText = defineText({
  nl: { askedOf: 'aan {name}', askedBy: 'door {name}', since: 'sinds {at}', ask: 'Vraag een maatregel' },
  en: { askedOf: 'of {name}', askedBy: 'by {name}', since: 'since {at}', ask: 'Ask for a measure' },
})
