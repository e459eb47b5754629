// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/**
 * What was filled in so far. It goes along in the page, sealed, so that nothing is kept here of whoever does not finish, and no cookie
 * is needed.
 */
export const sheetState = z.object({
  surveyId: z.string(),
  /** Chance of this one sheet: the same page sent twice counts once. */
  token: z.string(),
  /** The code of an invitation; null for an open survey. */
  invitation: z.string().nullable(),
  /** Place of the part on the page. */
  at: z.int().nonnegative(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.number()])),
})

export type SheetState = z.infer<typeof sheetState>
