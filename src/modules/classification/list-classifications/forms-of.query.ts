// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type KnownForm, selectForms } from '../classification/classification.store.ts'

/** The fraud form of these reports, and whether a person must look: `classificationsOf` without the reasons, for long lists. */
export async function formsOf(ctx: Context, reportIds: readonly string[]): Promise<Map<string, KnownForm>> {
  if (reportIds.length === 0) return new Map()
  return transaction(ctx, (tx) => selectForms(tx, reportIds))
}
