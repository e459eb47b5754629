// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { casesOf } from '#modules/cases'
import { type Alert, countUnread, selectUnread } from './alert.store.ts'
import { selectWatches, type Watch } from './watch.store.ts'

export type { Watch } from './watch.store.ts'
export type { Alert } from './alert.store.ts'

export const alertsOnPage = 50

export interface WatchList {
  watches: Watch[]
  /** Whether it may be told at all that others have something. */
  showsElsewhere: boolean
  alerts: Alert[]
  page: number
  pages: number
  count: number
}

/** What the person who asks watches, and what is new. */
export function listWatches(ctx: Context, page: number, purpose: string): Promise<WatchList> {
  const personId = subjectOf(ctx.actor).id ?? ''
  const now = Math.max(1, page)
  return transaction(ctx, async (tx) => {
    const showsElsewhere = !ctx.settings.isProduction
    const watches = await selectWatches(tx, { personId, at: ctx.now() })
    const { alerts, count } = await selectUnread(tx, personId, {
      limit: alertsOnPage,
      offset: (now - 1) * alertsOnPage,
    })
    await recordAudit(ctx, tx, {
      action: 'casework.watches-seen',
      subjectKind: 'organisation',
      subjectId: organisationOf(ctx.actor) ?? '',
      purpose,
      detail: { watches: watches.length, alerts: alerts.length },
    })
    return {
      watches: watches.map((watch) => ({ ...watch, isElsewhere: watch.isElsewhere && showsElsewhere })),
      showsElsewhere,
      alerts,
      page: now,
      pages: Math.max(1, Math.ceil(count / alertsOnPage)),
      count,
    }
  })
}

/** Unread alerts of the person who asks, about own reports: for the start page. */
export function countNewAlerts(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countUnread(tx, subjectOf(ctx.actor).id ?? ''))
}

/** The watch of this person on the case with this anchor, whichever of its reports it was begun at; null without one. */
export async function watchOnCase(ctx: Context, anchor: string): Promise<string | null> {
  const watches = await transaction(ctx, (tx) =>
    selectWatches(tx, { personId: subjectOf(ctx.actor).id ?? '', at: ctx.now() }),
  )
  const onCases = watches.flatMap((watch) => (watch.kind === 'case' ? [watch] : []))
  const now = await casesOf(
    ctx,
    onCases.map(({ reportId }) => reportId),
  )
  return onCases.find(({ reportId }) => (now.get(reportId)?.anchor ?? reportId) === anchor)?.id ?? null
}
