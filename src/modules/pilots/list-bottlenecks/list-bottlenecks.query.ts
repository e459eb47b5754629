// SPDX-License-Identifier: EUPL-1.2
import { type Context, subjectOf } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { countBottlenecks, selectBottlenecks, selectOwned } from '../bottleneck/bottleneck.store.ts'
import { meanScore } from '../bottleneck/criteria.ts'
import { groupTransaction } from '../bottleneck/group.query.ts'
import type { BottleneckStatus } from '../bottleneck/line.ts'
import { selectScoresOf } from '../score-bottleneck/score.store.ts'

export interface ListedBottleneck {
  id: string
  title: string
  status: BottleneckStatus
  statusAt: Date
  /** Who met it. */
  organisation: string
  owner: string
  ownerOrganisation: string
  /** 1 to 5; null before anybody scored. */
  score: number | null
}

const rowsAPage = 25

/** One page of the line, what moved last first, and how many stand at each step. */
export async function listBottlenecks(
  ctx: Context,
  { status, page }: { status: BottleneckStatus | null; page: number },
) {
  const { rows, counts, scores, pages, at } = await groupTransaction(ctx, async (tx) => {
    const counts = await countBottlenecks(tx)
    const total = status ? (counts.get(status) ?? 0) : [...counts.values()].reduce((sum, n) => sum + n, 0)
    const pages = Math.max(1, Math.ceil(total / rowsAPage))
    const at = Math.min(Math.max(1, page), pages)
    const rows = await selectBottlenecks(tx, { status, limit: rowsAPage, offset: (at - 1) * rowsAPage })
    const scores = await selectScoresOf(
      tx,
      rows.map(({ id }) => id),
    )
    return { rows, counts, scores, pages, at }
  })
  const names = await organisationNames(ctx, [
    ...new Set(rows.flatMap(({ organisationId, ownerOrganisationId }) => [organisationId, ownerOrganisationId])),
  ])
  return {
    rows: rows.map(
      (row): ListedBottleneck => ({
        id: row.id,
        title: row.title,
        status: row.status,
        statusAt: row.statusAt,
        organisation: names.get(row.organisationId) ?? row.organisationId,
        owner: row.ownerName,
        ownerOrganisation: names.get(row.ownerOrganisationId) ?? row.ownerOrganisationId,
        score: meanScore(scores.get(row.id) ?? []),
      }),
    ),
    counts: Object.fromEntries(counts),
    page: at,
    pages,
  }
}

/** Bottlenecks that wait for a step by the person who asks. */
export function listMine(ctx: Context) {
  return groupTransaction(ctx, (tx) => selectOwned(tx, subjectOf(ctx.actor).id ?? ''))
}

export const countMine = async (ctx: Context): Promise<number> => (await listMine(ctx)).length
