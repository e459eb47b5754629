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
    saidNo: '{what}. Kan dat niet kloppen? Bel de bank: die kan het nog anders zeggen',
  },
  en: {
    outgoing: '{amount} from {account}',
    incoming: '{amount} to {account}',
    gone: 'Payment that is no longer here',
    release: 'Release',
    waitsFor: 'asked of {banks}',
    saidNo: '{what}. Can that not be right? Call the bank: it can still say otherwise',
  },
})

export const deniedTray = defineText({
  nl: { title: 'Banken die geen geld terughalen', explanation: 'Wat een bank zei, om nog eens naar te kijken' },
  en: { title: 'Banks that get no money back', explanation: 'What a bank said, to look at once more' },
})

export const othersTray = defineText({
  nl: { title: 'Geld terughalen bij banken', explanation: 'Wat banken nog moeten zeggen' },
  en: { title: 'Money back from banks', explanation: 'What banks still have to say' },
})
