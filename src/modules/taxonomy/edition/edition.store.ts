// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx, tablesOf } from '#foundation/db'
import type { FullConcept } from './concept.ts'
import type { Edition, EditionParts } from './edition.ts'
import type { EditionFile } from './edition.schema.ts'
import type { TaxonomyTables } from './edition.tables.ts'

export async function selectEditions(tx: Tx): Promise<(Edition & { contentHash: string })[]> {
  return tablesOf<TaxonomyTables>(tx)
    .selectFrom('taxonomy.edition')
    .select([
      'id',
      'scheme',
      'version',
      'status',
      'title',
      'published_on as publishedOn',
      'content_hash as contentHash',
    ])
    .execute()
}

export async function selectParts(tx: Tx, editionId: string): Promise<EditionParts> {
  return tablesOf<TaxonomyTables>(tx)
    .selectFrom('taxonomy.edition')
    .select(['facets', 'external_schemes as externalSchemes', 'sources', 'decisions'])
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow()
}

export async function selectConcepts(tx: Tx, editionId: string): Promise<FullConcept[]> {
  return tablesOf<TaxonomyTables>(tx)
    .selectFrom('taxonomy.concept')
    .select([
      'id',
      'facet',
      'broader',
      'label',
      'definition',
      'priority',
      'alternative_labels as alternativeLabels',
      'hidden_labels as hiddenLabels',
      'examples',
      'scope_note as scopeNote',
      'related',
      'status',
      'replaced_by as replacedBy',
      'since',
      'mappings',
    ])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
}

/** Puts an edition in place of an earlier text of the same version. */
export async function replaceEdition(
  tx: Tx,
  edition: Edition & { contentHash: string; loadedAt: Date },
  { concepts, facets, externalSchemes, sources, decisions }: EditionFile,
): Promise<void> {
  await sql`insert into taxonomy.edition (id, scheme, version, published_on, status, title, content_hash, loaded_at,
      facets, external_schemes, sources, decisions)
    values (${edition.id}, ${edition.scheme}, ${edition.version}, ${edition.publishedOn}, ${edition.status},
      ${JSON.stringify(edition.title)}, ${edition.contentHash}, ${edition.loadedAt},
      ${JSON.stringify(facets)}, ${JSON.stringify(externalSchemes)}, ${JSON.stringify(sources)}, ${JSON.stringify(decisions)})
    on conflict (id) do update set published_on = excluded.published_on, status = excluded.status,
      title = excluded.title, content_hash = excluded.content_hash, loaded_at = excluded.loaded_at,
      facets = excluded.facets, external_schemes = excluded.external_schemes, sources = excluded.sources,
      decisions = excluded.decisions`.execute(tx)
  await sql`delete from taxonomy.concept where edition_id = ${edition.id}`.execute(tx)
  await sql`insert into taxonomy.concept (edition_id, id, position, facet, broader, label, alternative_labels,
      definition, scope_note, priority, status, since, mappings, hidden_labels, examples, related, replaced_by)
    select ${edition.id}, c->>'id', position, c->>'facet', array(select jsonb_array_elements_text(c->'broader')),
      c->'prefLabel', c->'altLabel', c->'definition', c->'scopeNote', (c->>'priorityForm')::int,
      c->>'status', c->>'since', c->'mappings', c->'hiddenLabel', c->'example',
      array(select jsonb_array_elements_text(c->'related')), array(select jsonb_array_elements_text(c->'replacedBy'))
    from jsonb_array_elements(${JSON.stringify(concepts)}::jsonb) with ordinality as given (c, position)`.execute(tx)
}

/** One process at a time loads editions; the others wait and then find nothing left to do. */
export async function lockEditions(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('taxonomy.load-editions'))`.execute(tx)
}
