// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const messagesPart = defineText({
  nl: { title: 'Doorgestuurde berichten' },
  en: { title: 'Forwarded messages' },
})

export const knownText = defineText({
  nl: {
    message: 'Bericht, doorgestuurd als {channel}',
    received: 'wordt gelezen',
    'not-read': 'wacht op een mens',
    understood: 'gelezen, wacht op een oordeel',
    judged: 'beoordeeld en weg',
    lapsed: 'niet op tijd gelezen en weg',
  },
  en: {
    message: 'Message, forwarded as {channel}',
    received: 'is being read',
    'not-read': 'waits for a person',
    understood: 'read, waits for a judgement',
    judged: 'judged and gone',
    lapsed: 'not read in time and gone',
  },
})
