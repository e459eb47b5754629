// SPDX-License-Identifier: EUPL-1.2
// The audit line of each is written by askMeasure.
import type { Context } from '#foundation/access'
import { type FormEntries, Refusal } from '#foundation/web'
import { requestMessages } from '../request/request.text.ts'
import { askMeasure } from './ask-measure.command.ts'
import type { From } from './request-origin.ts'

/**
 * Asks everything that was ticked, each as a request of its own with the same words. What was asked already is passed over, so that whoever sends the form
 * again after a refusal asks the rest; the first refusal stops it, and what went before it has gone. Returns the ids of what was asked now.
 */
export async function askMeasures(ctx: Context, from: From, entries: FormEntries): Promise<string[]> {
  const chosen = [...new Set([entries.choice ?? ''].flat())]
  const ids: string[] = []
  for (const choice of chosen) {
    try {
      ids.push(await askMeasure(ctx, from, { ...entries, choice }))
    } catch (error) {
      const isThere = error instanceof Refusal && error.code === requestMessages.askedAlready
      if (!isThere || chosen.length === 1) throw error
    }
  }
  if (ids.length === 0) throw new Refusal(requestMessages.askedAlready, { status: 409 })
  return ids
}
