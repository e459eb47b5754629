// SPDX-License-Identifier: EUPL-1.2
import { anyone, type Context, mayDo } from '#foundation/access'
import {
  type ExcerptPart,
  excerptOf,
  longestSearch,
  markingOf,
  patternOf,
  readWords,
  type Term,
} from '#foundation/search'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { type ArticleKind, articleKinds, isStale } from '../article/article.ts'
import { readMarkup } from '../article/markup.ts'
import { knowledgeTransaction } from '../article/who.query.ts'
import { countListed, type ListedRow, selectListed, selectSaid, type Wanted } from './search.store.ts'

const articlesAPage = 10

export interface ListedArticle
  extends Pick<ListedRow, 'id' | 'kind' | 'status' | 'audience' | 'title' | 'newsAt' | 'reviewedOn'> {
  organisation: string
  isStale: boolean
  /** The summary, or where the words stand that were asked for. */
  excerpt: ExcerptPart[]
  /** The words stand in what somebody said under it. */
  isInComment: boolean
}

export interface FoundArticles {
  articles: ListedArticle[]
  count: number
  page: number
  pages: number
  /** Nothing holds all the words; these hold some of them. */
  isLoose: boolean
}

export interface Asked {
  words?: string
  kind?: string | null
  concept?: string | null
  page?: number
}

/**
 * Articles that whoever asks may read, the best first, or the newest without words: by what stands in them and what was said under them.
 * `words` as on the web: all words in any Dutch form, "words in this order", -without, or.
 */
export async function searchArticles(ctx: Context, asked: Asked): Promise<FoundArticles> {
  const words = (asked.words ?? '').trim()
  const terms = words === '' ? null : readWords(words.slice(0, longestSearch))
  // Nothing but signs, or only words that must not be there: that finds nothing.
  if (terms?.length === 0) return { articles: [], count: 0, page: 1, pages: 1, isLoose: false }
  const found = await find(ctx, asked, terms)
  const loose = terms?.flatMap((each) => each.filter(({ isNegated }) => !isNegated).map((term) => [term])) ?? []
  if (found.count > 0 || loose.length < 2) return found
  return { ...(await find(ctx, asked, loose)), isLoose: true }
}

/** The same on a page without sign-in: only what everybody may read, whoever looks. */
export function searchPublicArticles(ctx: Context, asked: Asked): Promise<FoundArticles> {
  return searchArticles({ ...ctx, actor: anyone }, asked)
}

/** What the person who asks follows and has not seen yet. */
export function findNew(ctx: Context): Promise<FoundArticles> {
  return find(ctx, {}, null, ctx.actor.kind === 'person' ? ctx.actor.id : '')
}

export async function countNew(ctx: Context): Promise<number> {
  if (ctx.actor.kind !== 'person') return 0
  const wanted = wantedOf(ctx, {}, null, ctx.actor.id)
  return knowledgeTransaction(ctx, (tx) => countListed(tx, wanted))
}

async function find(
  ctx: Context,
  asked: Asked,
  terms: readonly Term[][] | null,
  newFor: string | null = null,
): Promise<FoundArticles> {
  const wanted = wantedOf(ctx, asked, terms, newFor)
  const { pattern } = wanted
  const read = await knowledgeTransaction(ctx, async (tx) => {
    const count = await countListed(tx, wanted)
    const pages = Math.max(1, Math.ceil(count / articlesAPage))
    const page = Math.min(Math.max(1, asked.page ?? 1), pages)
    const rows = await selectListed(tx, wanted, { limit: articlesAPage, offset: (page - 1) * articlesAPage })
    const ids = rows.map(({ id }) => id)
    const said = pattern === null ? new Map<string, string>() : await selectSaid(tx, ids, pattern)
    const names = await organisationNames({ ...ctx, tx }, [...new Set(rows.map((row) => row.organisationId))])
    return { count, pages, page, rows, said, names }
  })
  const isAsked = terms && markingOf(terms)
  const today = dutchDay(ctx.now())
  const articles = read.rows.map((row): ListedArticle => {
    const { id, kind, status, audience, title, newsAt, reviewedOn } = row
    const organisation = read.names.get(row.organisationId) ?? row.organisationId
    return {
      id,
      kind,
      status,
      audience,
      title,
      newsAt,
      reviewedOn,
      organisation,
      isStale: isStale(row, today),
      ...shownOf(row, isAsked, read.said.get(id)),
    }
  })
  return { articles, count: read.count, page: read.page, pages: read.pages, isLoose: false }
}

export function wantedOf(
  ctx: Context,
  asked: Pick<Asked, 'kind' | 'concept'>,
  terms: readonly Term[][] | null,
  newFor: string | null = null,
): Wanted {
  return {
    pattern: terms && patternOf(terms),
    kind: articleKinds.find((kind): kind is ArticleKind => kind === asked.kind) ?? null,
    concept: asked.concept && /^[A-Z]{2}-\d{3}$/.test(asked.concept) ? asked.concept : null,
    onlyPublic: !mayDo(ctx.actor, 'knowledge:read') && !mayDo(ctx.actor, 'knowledge:write'),
    newFor,
  }
}

/** Around the words: in the text, or else in what was said under it. */
function shownOf(row: ListedRow, isAsked: ((word: string) => boolean) | null, said: string | undefined) {
  const plain = { excerpt: [{ text: row.summary, isMark: false }], isInComment: false }
  if (!isAsked) return plain
  const text = `${row.summary} ${asSentences(readMarkup(row.body).plain)}`
  const inText = excerptOf(text, isAsked)
  if (inText.some(({ isMark }) => isMark)) return { excerpt: inText, isInComment: false }
  const inTitle = excerptOf(row.title, isAsked).some(({ isMark }) => isMark)
  return said === undefined || inTitle ? plain : { excerpt: excerptOf(said, isAsked), isInComment: true }
}

/** Headings and points of a list end where their line ends: in running text that is a full stop. */
function asSentences(plain: string): string {
  return plain.replace(/([^\s.,:;!?…])[ \t]*\n+/g, '$1. ')
}
