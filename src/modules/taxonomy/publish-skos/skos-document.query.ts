// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type RdfDocument, rdfDocument, type RdfForm } from '#foundation/rdf'
import { noCommentary } from '../commentary/commentary.ts'
import { type CurrentEdition, findCurrentEdition, findEdition } from '../edition/current-edition.query.ts'
import { skosGraph } from './skos-graph.query.ts'

const kept = new WeakMap<CurrentEdition, Map<string, RdfDocument>>()

/** One concept of the edition in force, or the whole of it (`id` null), with what stands beside it. Null: there is no such concept. */
export async function currentDocument(ctx: Context, id: string | null, form: RdfForm): Promise<RdfDocument | null> {
  const current = await findCurrentEdition(ctx)
  const only = id === null ? undefined : current.byId.get(id)
  if (id !== null && !only) return null
  const documents = kept.get(current) ?? new Map<string, RdfDocument>()
  kept.set(current, documents)
  const key = `${id} ${form}`
  const known =
    documents.get(key) ?? rdfDocument(skosGraph(current, current.commentary, ctx.settings.baseUrl, only), form, false)
  documents.set(key, known)
  return known
}

/** An edition as it was given out, without what stands beside it. Null: there is no such edition. */
export async function editionDocument(
  ctx: Context,
  scheme: string,
  version: string,
  form: RdfForm,
): Promise<RdfDocument | null> {
  const whole = await findEdition(ctx, version)
  if (whole?.edition.scheme !== scheme) return null
  const graph = skosGraph(whole, noCommentary, ctx.settings.baseUrl)
  return rdfDocument(graph, form, whole.edition.status === 'published')
}
