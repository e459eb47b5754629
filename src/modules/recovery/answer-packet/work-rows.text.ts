// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const recallKind = defineText({ nl: { kind: 'Geld terughalen' }, en: { kind: 'Money back' } })

export const rowText = defineText({
  nl: {
    outgoing: '{amount} van {account}',
    incoming: '{amount} naar {account}',
    gone: 'Betaling die niet meer bij ons staat',
    release: 'Geef vrij',
    waitsFor: 'gevraagd aan {banks}',
  },
  en: {
    outgoing: '{amount} from {account}',
    incoming: '{amount} to {account}',
    gone: 'Payment that is no longer here',
    release: 'Release',
    waitsFor: 'asked of {banks}',
  },
})

export const othersTray = defineText({
  nl: { title: 'Geld terughalen bij banken', explanation: 'Wat banken nog moeten zeggen' },
  en: { title: 'Money back from banks', explanation: 'What banks still have to say' },
})
