// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { fold } from '#foundation/search'
import { FormReader, type FormEntries } from '#foundation/web'
import { listReportingPoints } from '#modules/partners'
import { listConcepts, listFraudForms } from '#modules/taxonomy'
import { identifiersIn, parseIdentifier } from '#values'
import type { ArticleText } from '../article/article.store.ts'
import { knowledgeMessages } from '../article/article.text.ts'
import { readMarkup } from '../article/markup.ts'

export const longest = { title: 150, summary: 400, body: 12_000, why: 300, role: 100 } as const
const mostConcepts = 8

export interface ReadText extends ArticleText {
  reaches: string[]
  words: { title: string; summary: string; body: string }
}

/**
 * The text of an article from a form. What our parsers take for somebody's account, number or address is refused, wherever it stands; how to reach
 * a reporting point of the register is not. `form` remembers what is wrong.
 */
export async function readTextOf(ctx: Context, form: FormReader, entries: FormEntries): Promise<ReadText> {
  const known = await ownNumbers(ctx)
  const free = (field: string, text: string, seen = text) => {
    const found = identifiersIn(seen).find((one) => !known.has(keyOf(one.kind, one.text)))
    if (found) form.wrong(field, knowledgeMessages.holdsIdentifiers, { found: found.text.slice(0, 100) })
    return text
  }
  const title = free('title', form.reference('title', longest.title))
  const summary = free('summary', form.reference('summary', longest.summary))
  const body = evenLines(form.reference('body', longest.body))
  const { plain, wrongLinks } = readMarkup(body)
  if (wrongLinks[0] !== undefined) form.wrong('body', knowledgeMessages.wrongLink, { found: wrongLinks[0] })
  free('body', body, plain)
  const { concepts, reaches } = await readConcepts(ctx, form, entries)
  return {
    title,
    summary,
    body,
    concepts,
    reaches,
    words: { title: fold(title), summary: fold(summary), body: fold(plain) },
  }
}

/** A browser ends lines in its own way: without this every saved text would differ from the one before. */
export function evenLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** What to look for of a text that was stored before. */
export async function findable(ctx: Context, text: ArticleText): Promise<ReadText> {
  const { title, summary, body, concepts } = text
  const words = { title: fold(title), summary: fold(summary), body: fold(readMarkup(body).plain) }
  return { title, summary, body, concepts, reaches: await reachOf(ctx, concepts), words }
}

async function readConcepts(ctx: Context, form: FormReader, entries: FormEntries) {
  const asked = [entries.concepts ?? []].flat()
  const known = new Set((await listChoices(ctx)).map(({ id }) => id))
  const concepts = [...new Set(asked)].filter((id) => known.has(id))
  if (concepts.length > mostConcepts) form.wrong('concepts', knowledgeMessages.tooManyConcepts, { most: mostConcepts })
  return { concepts, reaches: await reachOf(ctx, concepts) }
}

/** Fraud forms, and how it is done: what an article can be about. */
export async function listChoices(ctx: Context) {
  const forms = await listFraudForms(ctx)
  const methods = (await listConcepts(ctx, 'LU')).filter(({ broader }) => broader.length > 0)
  return [...forms, ...methods].map(({ id, label }) => ({ id, text: label[ctx.language] }))
}

/** These concepts and everything above them. */
async function reachOf(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const all = [...(await listConcepts(ctx, 'FF')), ...(await listConcepts(ctx, 'LU'))]
  const above = new Map(all.map(({ id, broader }) => [id, broader]))
  const reached = new Set<string>()
  const walk = (id: string) => {
    if (reached.has(id)) return
    reached.add(id)
    for (const one of above.get(id) ?? []) walk(one)
  }
  for (const id of ids) walk(id)
  return [...reached]
}

/** How to reach the reporting points: published, and nobody's own. */
async function ownNumbers(ctx: Context): Promise<ReadonlySet<string>> {
  const { items } = await listReportingPoints(ctx, { limit: 200 })
  return new Set(
    items.flatMap(({ channels }) =>
      channels.flatMap((channel) => {
        if (channel.type === 'described') return []
        return [keyOf(channel.type === 'phone' ? 'phone' : 'web-address', channel.value)]
      }),
    ),
  )
}

function keyOf(kind: Parameters<typeof parseIdentifier>[0], text: string): string {
  const parsed = parseIdentifier(kind, text)
  return parsed.ok ? `${kind} ${parsed.value.canonical}` : `${kind} ${text}`
}
