// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listConcepts } from '#modules/taxonomy'

/** Every form to choose from, the whole of online fraud first. */
export async function formOptions(ctx: Context): Promise<{ value: string; text: string }[]> {
  const concepts = await listConcepts(ctx, 'FF')
  return concepts.map(({ id, label }) => ({ value: id, text: label[ctx.language] }))
}
