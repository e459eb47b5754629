// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type ExcerptPart, excerptOf, markingOf, patternOf, readWords } from '#foundation/search'
import { placeText, readPlace } from './place.ts'
import { selectFound, selectTold } from './search-narratives.store.ts'

export type { ExcerptPart } from '#foundation/search'

export interface NarrativeHit {
  reportId: string
  /** Part of what was told; `isMark`: a word that was asked for. */
  excerpt: ExcerptPart[]
  receivedAt: Date
}

export interface NarrativeHits {
  hits: NarrativeHit[]
  /** Give it as `before` for the hits after these; left out when there are no more. */
  next?: string
}

/** Why somebody searches in what reporters told. */
export type SearchPurpose = 'handle-report' | 'investigate-case'

const mostHits = 50

/**
 * Reports of the own organisation in which these words were told, also in an answer given later, newest first; without those that
 * were withdrawn. `words` as on the web: all words, "words in this order", -without, or. At most 50 a page.
 * A line in the record for the search and for each report that is shown; never the words, because they can be an account number.
 */
export async function searchNarratives(
  ctx: Context,
  { words, limit, before }: { words: string; limit: number; before?: string },
  purpose: SearchPurpose,
): Promise<NarrativeHits> {
  const organisationId = organisationOf(ctx.actor)
  const asked = readWords(words)
  if (organisationId === null || !mayDo(ctx.actor, 'reports:read') || asked.length === 0) return { hits: [] }
  const most = Math.min(Math.max(1, limit), mostHits)
  const isAsked = markingOf(asked)
  return transaction(ctx, async (tx) => {
    const found = await selectFound(tx, { pattern: patternOf(asked), before: readPlace(before), limit: most + 1 })
    const shown = found.slice(0, most)
    const told = await selectTold(
      tx,
      shown.map(({ id }) => id),
    )
    const hits = shown.map(({ id, receivedAt }) => ({
      reportId: id,
      excerpt: excerptOf(told.get(id) ?? '', isAsked),
      receivedAt,
    }))
    const line = { action: 'reports.narratives-searched', subjectKind: 'organisation', subjectId: organisationId }
    await recordAudit(ctx, tx, [
      { ...line, purpose, detail: { hits: hits.length } },
      ...hits.map(({ reportId }) => ({
        action: 'reports.excerpt-read',
        subjectKind: 'report',
        subjectId: reportId,
        purpose,
      })),
    ])
    const last = shown.at(-1)
    const hasMore = found.length > most && last
    return { hits, ...(hasMore && { next: placeText({ receivedAt: last.receivedAt, reportId: last.id }) }) }
  })
}
