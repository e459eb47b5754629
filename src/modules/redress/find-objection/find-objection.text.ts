// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const findText = defineText({
  nl: { objection: 'Bezwaar van {date}', due: '{status}, uiterlijk {day}' },
  en: { objection: 'Objection of {date}', due: '{status}, by {day}' },
})
