// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const objectionsPart = defineText({ nl: { title: 'Bezwaren' }, en: { title: 'Objections' } })
export const holdsPart = defineText({ nl: { title: 'Aanhoudingen' }, en: { title: 'Holds' } })

export const knownText = defineText({
  nl: {
    objection: 'Bezwaar: {ground}',
    due: 'beslis uiterlijk {day}',
    hold: 'Voorgesteld door {name}',
    until: 'tot en met {day}',
  },
  en: {
    objection: 'Objection: {ground}',
    due: 'decide by {day}',
    hold: 'Proposed by {name}',
    until: 'until and including {day}',
  },
})
