// SPDX-License-Identifier: EUPL-1.2
import { accountText } from './account.text.ts'
import { calendarText } from './calendar.text.ts'
import { contactText } from './contact.text.ts'
import { identifierText } from './identifier.text.ts'
import { webText } from './web.text.ts'

const all = { ...identifierText, ...accountText, ...contactText, ...webText, ...calendarText }

/** Every way in which a piece of text can fail to be understood. */
export type ProblemCode = keyof typeof all

/**
 * What to tell the person who typed it: ICU messages, Dutch at level B1 with "u", and English. Each says what is wrong
 * and what to do. The placeholders are filled by `Problem.values`.
 */
export const problemText: Record<ProblemCode, { nl: string; en: string }> = all
