// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { casesOf } from '#modules/cases'
import { firstWordsOf } from '#modules/reports'
import { dutchHour, endOfDay, isRowId } from '#values'
import { type Reason, reasonsFor } from '../work/urgency.ts'
import type { WorkFilter, WorkState } from '../work/work-filter.ts'
import { labelsOf, withFiner } from './concepts.query.ts'
import {
  countLastWeek,
  countWork,
  selectByUrgency,
  selectNewest,
  selectOwnByIds,
  type WorkChoice,
  type WorkRow,
} from './list-work.store.ts'

export const workOnPage = 50
/** Pages that can be turned; whoever wants to go deeper narrows the filter. */
export const mostPages = 200
const mostCounted = workOnPage * mostPages

/** Without the label of the case: every organisation in it has the same, and two of them could compare it. */
export interface ListedWork extends Omit<WorkRow, 'caseLabel'> {
  formLabel: string | null
  /** How the story begins; '' when there is none. */
  words: string
  reasons: Reason[]
  /** Own reports in its case, and of others in the same circle; null: in no case. */
  inCase: { ownReports: number; otherReports: number } | null
}

export interface WorkPage {
  rows: ListedWork[]
  page: number
  pages: number
  count: number
  /** There are more than `count`, which is as far as was counted. */
  isMore: boolean
  /** Sorted by urgency; otherwise the newest first. */
  isByUrgency: boolean
}

/** Why somebody looks at the queue. */
const purpose = 'werkvoorraad bekijken'

/**
 * A page of the queue of the own organisation, with how each story begins; which reports somebody saw in it is written down.
 * `page` begins at 1.
 */
export async function listWork(ctx: Context, filter: WorkFilter, page: number): Promise<WorkPage> {
  const choice = await choiceOf(ctx, filter)
  const isByUrgency = filter.state === 'open' || filter.state === 'active'
  if (!choice) return { rows: [], page: 1, pages: 1, count: 0, isMore: false, isByUrgency }
  const found = await transaction(ctx, async (tx) => {
    const counted = await countWork(tx, choice, mostCounted + 1)
    const count = Math.min(counted, mostCounted)
    const pages = Math.max(1, Math.ceil(count / workOnPage))
    const now = Math.min(Math.max(1, page), pages)
    const slice = { limit: workOnPage, offset: (now - 1) * workOnPage }
    const rows = count === 0 ? [] : await (isByUrgency ? selectByUrgency : selectNewest)(tx, choice, slice)
    const growth = await growthOf(tx, rows, choice.now)
    await noteSeen(ctx, tx, rows, { page: now })
    return { rows, growth, page: now, pages, count, isMore: counted > mostCounted }
  })
  const { rows, growth, ...rest } = found
  const words = await firstWordsOf(
    ctx,
    rows.map(({ reportId }) => reportId),
  )
  return { rows: await described(ctx, rows, { growth: isByUrgency ? growth : null, words }), ...rest, isByUrgency }
}

/** Those of the own organisation among these, as the queue says them; the look is written down. */
export async function readListed(ctx: Context, ids: readonly string[]): Promise<ListedWork[]> {
  const now = ctx.now()
  const { rows, growth } = await transaction(ctx, async (tx) => {
    const rows = await selectOwnByIds(tx, organisationOf(ctx.actor), ids.filter(isRowId))
    await noteSeen(ctx, tx, rows, { shown: rows.length })
    return { rows, growth: await growthOf(tx, rows, now) }
  })
  return described(ctx, rows, { growth, words: new Map() })
}

function growthOf(tx: Tx, rows: readonly WorkRow[], now: Date): Promise<Map<string, number>> {
  const growing = rows.flatMap((row) => (row.surgeUntil && row.surgeUntil > now ? (row.caseLabel ?? []) : []))
  return countLastWeek(tx, [...new Set(growing)], now)
}

async function noteSeen(ctx: Context, tx: Tx, rows: readonly WorkRow[], detail: Record<string, number>): Promise<void> {
  if (ctx.actor.kind === 'system' || rows.length === 0) return
  await recordAudit(ctx, tx, {
    action: 'casework.queue-seen',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    subjects: rows.map(({ reportId }) => reportId),
    purpose,
    detail,
  })
}

/** Rows in words. `growth`: reports of each growing case; null: why they stand where they stand is not said. `words`: with which each story begins. */
async function described(
  ctx: Context,
  rows: readonly WorkRow[],
  { growth, words }: { growth: ReadonlyMap<string, number> | null; words: ReadonlyMap<string, string> },
): Promise<ListedWork[]> {
  const inCases = await casesOf(
    ctx,
    rows.filter(({ caseLabel }) => caseLabel).map(({ reportId }) => reportId),
  )
  const labels = await labelsOf(ctx, rows)
  return rows.map(({ caseLabel, ...row }): ListedWork => {
    const inCase = inCases.get(row.reportId)
    return {
      ...row,
      formLabel: row.form && (labels.get(row.form) ?? row.form),
      words: words.get(row.reportId) ?? '',
      reasons: growth ? reasonsFor(row, growth.get(caseLabel ?? '') ?? 0, ctx.now()) : [],
      inCase: inCase ? { ownReports: inCase.ownReports, otherReports: inCase.otherReports } : null,
    }
  })
}

/** How many reports a filter shows, counted up to a hundred thousand, for the start page. */
export async function countListed(ctx: Context, filter: WorkFilter): Promise<number> {
  const choice = await choiceOf(ctx, filter)
  return choice ? transaction(ctx, (tx) => countWork(tx, choice, 100_000)) : 0
}

const statusesOf: Record<WorkState, WorkChoice['statuses']> = {
  open: ['received'],
  active: ['received', 'confirmed'],
  confirmed: ['confirmed'],
  rejected: ['rejected'],
  duplicate: ['duplicate'],
  withdrawn: ['withdrawn'],
  closed: ['closed'],
  all: null,
}

/** The filter in terms of the columns; null for somebody of no organisation. */
export async function choiceOf(ctx: Context, filter: WorkFilter): Promise<WorkChoice | null> {
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null) return null
  const me = subjectOf(ctx.actor).id
  return {
    organisationId,
    statuses: statusesOf[filter.state],
    forms: filter.form ? await withFiner(ctx, filter.form) : null,
    channels: filter.channel ? await withFiner(ctx, filter.channel) : null,
    assignedTo: { me, nobody: '', '': null }[filter.assigned ?? ''] ?? filter.assigned ?? null,
    needsPerson: filter.needsPerson,
    inCase: filter.inCase,
    isHot: filter.urgent,
    isUrgent: filter.urgent,
    wantsHelp: filter.wantsHelp,
    from: filter.from ? dutchHour(filter.from, 0) : null,
    until: filter.until ? endOfDay(filter.until) : null,
    minimumLoss: filter.minimumLoss ?? null,
    now: ctx.now(),
  }
}
