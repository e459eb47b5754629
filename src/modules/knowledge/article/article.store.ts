// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ArticleAudience, ArticleKind, ArticleStatus } from './article.ts'

export interface ArticleText {
  title: string
  summary: string
  body: string
  /** Ids of the taxonomy. */
  concepts: string[]
}

export interface Article extends ArticleText {
  id: string
  kind: ArticleKind
  status: ArticleStatus
  /** Of the owner. */
  organisationId: string
  holderRole: string
  holderId: string
  holderName: string
  offeredTo: string | null
  audience: ArticleAudience
  toOrganisations: string[]
  toPeople: string[]
  circle: number
  /** Calendar days */
  reviewOn: string
  reviewedOn: string
  version: number
  shownVersion: number | null
  publishedAt: Date | null
  newsAt: Date | null
  withdrawnBecause: string | null
  changes: number
  changedName: string
  changedAt: Date
}

const columns = sql`id, kind, status, organisation_id as "organisationId", holder_role as "holderRole", holder_id as "holderId",
  holder_name as "holderName", offered_to as "offeredTo", audience, to_organisations as "toOrganisations",
  to_people as "toPeople", circle, review_on as "reviewOn", reviewed_on as "reviewedOn", title, summary, body, concepts,
  version, shown_version as "shownVersion", published_at as "publishedAt", news_at as "newsAt",
  withdrawn_because as "withdrawnBecause", changes, changed_name as "changedName", changed_at as "changedAt"`

/** The article, when whoever works in this transaction may see it. */
export async function selectArticle(tx: Tx, id: string): Promise<Article | null> {
  const found = await sql<Article>`select ${columns} from knowledge.article where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function lockArticle(tx: Tx, id: string): Promise<Article | null> {
  const found = await sql<Article>`select ${columns} from knowledge.article where id = ${id} for update`.execute(tx)
  return found.rows[0] ?? null
}

/** Articles of one owner, whatever their status, the ones that changed last first. */
export async function selectOwned(tx: Tx, organisationId: string, limit: number): Promise<Article[]> {
  const found = await sql<Article>`select ${columns} from knowledge.article where organisation_id = ${organisationId}
    order by changed_at desc, id limit ${limit}`.execute(tx)
  return found.rows
}

/** Articles that an organisation is asked to take over. */
export async function selectOffered(tx: Tx, organisationId: string): Promise<Article[]> {
  const found = await sql<Article>`select ${columns} from knowledge.article where offered_to = ${organisationId}
    and status <> 'withdrawn' order by changed_at desc, id limit 100`.execute(tx)
  return found.rows
}

interface Written extends ArticleText {
  /** The concepts, and everything above them. */
  reaches: string[]
  /** What the search finds it by, most important first; folded (`#foundation/search`). */
  words: { title: string; summary: string; body: string }
}

const vectorOf = ({ words }: Written) => sql`setweight(to_tsvector('simple', ${words.title}), 'A')
  || setweight(to_tsvector('simple', ${words.summary}), 'B') || setweight(to_tsvector('simple', ${words.body}), 'C')`

export type NewArticle = Written &
  Pick<
    Article,
    | 'id'
    | 'kind'
    | 'organisationId'
    | 'holderRole'
    | 'holderId'
    | 'holderName'
    | 'audience'
    | 'toOrganisations'
    | 'toPeople'
    | 'reviewOn'
    | 'reviewedOn'
  > & { at: Date }

export async function insertArticle(tx: Tx, row: NewArticle): Promise<void> {
  await sql`insert into knowledge.article (id, kind, organisation_id, holder_role, holder_id, holder_name, audience,
      to_organisations, to_people, review_on, reviewed_on, title, summary, body, concepts, reaches, words, changed_name,
      changed_at, made_at)
    values (${row.id}, ${row.kind}, ${row.organisationId}, ${row.holderRole}, ${row.holderId}, ${row.holderName},
      ${row.audience}, ${row.toOrganisations}::text[], ${row.toPeople}::text[], ${row.reviewOn}, ${row.reviewedOn},
      ${row.title}, ${row.summary}, ${row.body}, ${row.concepts}::text[], ${row.reaches}::text[], ${vectorOf(row)},
      ${row.holderName}, ${row.at}, ${row.at})`.execute(tx)
}

/** What readers see from now on. */
export async function updateShown(tx: Tx, id: string, shown: Written): Promise<void> {
  await sql`update knowledge.article set title = ${shown.title}, summary = ${shown.summary}, body = ${shown.body},
    concepts = ${shown.concepts}::text[], reaches = ${shown.reaches}::text[], words = ${vectorOf(shown)}
    where id = ${id}`.execute(tx)
}

type Changes = Partial<{
  status: ArticleStatus
  organisation_id: string
  holder_role: string
  holder_id: string
  holder_name: string
  offered_to: string | null
  audience: ArticleAudience
  to_organisations: string[]
  to_people: string[]
  circle: number
  review_on: string
  reviewed_on: string
  version: number
  shown_version: number
  published_at: Date
  news_at: Date
  withdrawn_because: string
  ended_at: Date
}>

/** Changes these columns, and counts the change. */
export async function updateArticle(tx: Tx, id: string, changes: Changes, by: string, at: Date): Promise<void> {
  const parts = Object.entries(changes).map(([name, value]) =>
    Array.isArray(value) ? sql`${sql.ref(name)} = ${value}::text[]` : sql`${sql.ref(name)} = ${value}`,
  )
  await sql`update knowledge.article set ${sql.join([...parts, sql`changed_name = ${by}`, sql`changed_at = ${at}`])},
    changes = changes + 1 where id = ${id}`.execute(tx)
}
