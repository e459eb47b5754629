// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, seeingAll } from '#foundation/access'
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { formatDate } from '#foundation/text'
import { admitterOf, asAdmitter } from '../join-partners/admitter.query.ts'
import { selectNames } from '../organisation/organisation.store.ts'
import { countGivers, selectChanges, selectGivers } from './issued-change.store.ts'
import { issuedDeeds } from './issued-change.ts'

const perPage = 30
const mostBefore = 50

const look = <Result>(ctx: Context, work: Parameters<typeof asAdmitter<Result>>[1]) =>
  asAdmitter(ctx, (tx) => seeingAll(ctx, tx, () => work(tx)))

/** A page of the partners that give out accounts or numbers. Null: not for this person. */
export function listIssued(ctx: Context, page: number) {
  const withDemo = ctx.settings.isDemo
  return look(ctx, async (tx) => ({
    partners: (await selectGivers(tx, { withDemo, limit: perPage, offset: (page - 1) * perPage })).map(
      ({ id, name, prefixes, waiting }) => ({ id, name, prefixes, isWaiting: waiting !== null }),
    ),
    pages: Math.max(1, Math.ceil((await countGivers(tx, withDemo)) / perPage)),
  }))
}

/** One of them, with what waits and what was said before. Null: not there, or not for this person. */
export function showIssued(ctx: Context, id: string) {
  const reader = admitterOf(ctx)
  return look(ctx, async (tx) => {
    const [giver] = await selectGivers(tx, { withDemo: ctx.settings.isDemo, id, limit: 1, offset: 0 })
    if (!giver) return null
    const changes = await selectChanges(tx, id, mostBefore)
    const names = await selectNames(tx, [...new Set(changes.flatMap((one) => [one.proposedBy, one.judgedBy ?? '']))])
    const by = (person: string | null, at: Date | null) =>
      at && { name: names.get(person ?? '') ?? null, date: formatDate(at, ctx.language) }
    const shown = changes.map(({ changeId, prefixes, reason, status, because, ...one }) => ({
      changeId,
      said: prefixes.join(', '),
      reason,
      status,
      because: because ?? '',
      proposed: by(one.proposedBy, one.proposedAt),
      judged: by(one.judgedBy, one.judgedAt),
    }))
    const waits = changes.find(({ status }) => status === 'proposed')
    return {
      name: giver.name,
      kind: giver.kind,
      prefixes: giver.prefixes,
      waiting: waits
        ? {
            ...shown[changes.indexOf(waits)],
            deeds: deedsNow(issuedDeeds, waits, reader),
            waits: waitsForAnother(issuedDeeds, waits, reader),
          }
        : null,
      before: shown.filter(({ status }) => status !== 'proposed'),
    }
  })
}

/** What waits for another than who proposed it. */
export async function issuedToJudge(ctx: Context) {
  const found = await look(ctx, (tx) => selectGivers(tx, { withDemo: ctx.settings.isDemo, limit: 200, offset: 0 }))
  return (found ?? []).filter(({ waiting, waitingBy }) => waiting !== null && !isBy(ctx.actor, waitingBy))
}
