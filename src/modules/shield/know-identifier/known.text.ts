// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const namesPart = defineText({ nl: { title: 'Schild' }, en: { title: 'Shield' } })

export const knownText = defineText({
  nl: { name: 'Naam {name}', until: 'tot en met {day}', decided: 'Besluit van {name}' },
  en: { name: 'Name {name}', until: 'until and including {day}', decided: 'Decision of {name}' },
})
