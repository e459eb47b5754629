// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Database } from '#foundation/db'
import type { PublishedData } from '#foundation/modules'
import { type RdfDocument, rdfDocument, type RdfForm } from '#foundation/rdf'
import { findCatalogue } from './catalogue.query.ts'
import { catalogueGraph } from './catalogue-graph.query.ts'

const freshFor = 60_000
const kept = new WeakMap<Database, { at: number; documents: Map<RdfForm, RdfDocument> }>()

/** The whole catalogue in one form, made at most once a minute in each process: with years of releases it is long. */
export async function catalogueDocument(
  ctx: Context,
  published: () => Promise<Required<PublishedData>>,
  form: RdfForm,
): Promise<RdfDocument> {
  const now = ctx.now().getTime()
  const known = kept.get(ctx.db)
  const documents = known && Math.abs(now - known.at) < freshFor ? known.documents : new Map<RdfForm, RdfDocument>()
  if (documents !== known?.documents) kept.set(ctx.db, { at: now, documents })
  const found = documents.get(form)
  if (found) return found
  const document = rdfDocument(catalogueGraph(await findCatalogue(ctx, await published())), form, false)
  documents.set(form, document)
  return document
}
