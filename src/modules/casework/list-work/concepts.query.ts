// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findCurrentEdition, listConcepts, listFraudForms } from '#modules/taxonomy'

/** This concept and every finer one under it. */
export async function withFiner(ctx: Context, id: string): Promise<string[]> {
  const { concepts } = await findCurrentEdition(ctx)
  const chosen = new Set([id])
  // Broader concepts stand before finer ones in most editions, but nothing promises it: walk until nothing is added.
  for (let before = 0; before !== chosen.size; ) {
    before = chosen.size
    for (const concept of concepts) if (concept.broader.some((broader) => chosen.has(broader))) chosen.add(concept.id)
  }
  return [...chosen]
}

/** The words for the forms of these rows. */
export async function labelsOf(ctx: Context, rows: readonly { form: string | null }[]): Promise<Map<string, string>> {
  const { byId } = await findCurrentEdition(ctx)
  const ids = new Set(rows.flatMap(({ form }) => form ?? []))
  return new Map([...ids].map((id) => [id, byId.get(id)?.label[ctx.language] ?? id]))
}

export interface Choice {
  value: string
  text: string
}

/** Fraud forms down to their kinds, finer ones behind a dash. */
export async function formChoices(ctx: Context): Promise<Choice[]> {
  const forms = await listFraudForms(ctx, { level: 2 })
  return forms.map(({ id, label, level }) => ({ value: id, text: `${level > 1 ? '– ' : ''}${label[ctx.language]}` }))
}

export async function channelChoices(ctx: Context): Promise<Choice[]> {
  const channels = await listConcepts(ctx, 'CH')
  return channels
    .filter(({ broader }) => broader.length > 0)
    .map(({ id, label }) => ({ value: id, text: label[ctx.language] }))
}
