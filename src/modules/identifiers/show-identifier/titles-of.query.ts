// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listFacts, reportTitle } from '#modules/reports'
import { labelOf } from '#modules/taxonomy'

/** What each of these own reports is about, in words; of others nothing. At most 3,000. */
export async function titlesOf(ctx: Context, reportIds: readonly string[]): Promise<Map<string, string>> {
  const facts = await listFacts(ctx, reportIds)
  const titles = [...facts].map(async ([id, { lossInCents, fraudForm }]) => {
    const form = fraudForm && (await labelOf(ctx, fraudForm, ctx.language))
    return [id, reportTitle({ lossInCents, form }, ctx.language)] as const
  })
  return new Map(await Promise.all(titles))
}
