// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by what follows from the counts.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { daysAfter, type CalendarDate } from '#values'
import { storedIdentifier } from '#values'
import type { Fall } from '../listing/listing.text.ts'
import { selectPolicies } from '../policy/policy.store.ts'
import { listingBars } from '../protected-list/listing-bar.query.ts'
import { IdentifiersProtected } from '../sighting/sighting.events.ts'
import { type IdentifierRow, lockIdentifiers, setProtected } from '../sighting/sighting.store.ts'
import { weighReports } from '../weigh-reports/weigh-reports.query.ts'
import { setRecount } from '../weigh-reports/weigh.store.ts'
import type { Matter } from './matter.ts'
import { type OwnGround, reconsiderListings } from './reconsider-listings.command.ts'
import { reconsiderThresholds } from './reconsider-thresholds.command.ts'

/**
 * Draws the consequences of new counts for these identifiers, for every authority with a policy: proposals, suspensions, listings where the
 * policy itself decides, and thresholds. Runs as the program, inside the transaction of what changed the counts. `fall`: why fewer count, where they do.
 */
export async function reconsiderIdentifiers(
  ctx: Context,
  tx: Tx,
  identifierIds: readonly string[],
  fall: Fall = 'changed',
): Promise<void> {
  await reconsiderLocked(ctx, tx, await lockIdentifiers(tx, identifierIds), fall)
}

/** The same for identifiers that this transaction locked already. */
export async function reconsiderLocked(
  ctx: Context,
  tx: Tx,
  locked: readonly IdentifierRow[],
  fall: Fall = 'changed',
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('identifiers are reconsidered only by the program itself')
  const policies = await selectPolicies(tx, ctx.now())
  const asked = locked.filter(({ kind }) => policies.some((policy) => policy.kind === kind))
  if (asked.length === 0) return
  const identifiers = await protectedNow(ctx, tx, asked)
  const ids = identifiers.map(({ id }) => id)
  const weightOf = await weighReports(tx, ids, ctx.now())
  const matters = identifiers.flatMap((identifier) =>
    policies
      .filter(({ kind }) => kind === identifier.kind)
      .map((policy): Matter => ({ identifier, policy, weight: weightOf(identifier.id, policy) })),
  )
  const ofPublic = matters.filter(({ policy }) => policy.receiver === 'public')
  const onOwnGround = await reconsiderListings(ctx, tx, ofPublic, fall)
  await reconsiderThresholds(
    ctx,
    tx,
    matters.filter(({ policy }) => policy.receiver !== 'public'),
    onOwnGround,
  )
  await planRecount(tx, matters, onOwnGround)
}

/** With what the protected list says today: what was recorded before it grew learns it here. */
async function protectedNow(ctx: Context, tx: Tx, rows: readonly IdentifierRow[]) {
  const read = rows.map((row) => ({ row, identifier: storedIdentifier(row.kind, row.canonical) }))
  const barOf = await listingBars(
    ctx,
    tx,
    read.flatMap(({ identifier }) => identifier ?? []),
  )
  const judged = read.map(({ row, identifier }) => {
    const bar = identifier && barOf(identifier)
    const protectedAs = row.protectedAs ?? (bar?.why === 'protected' ? bar.category : null)
    return { ...row, protectedAs, needsPerson: bar !== null, isNew: protectedAs !== row.protectedAs }
  })
  await setProtected(
    tx,
    judged.filter(({ isNew }) => isNew),
  )
  const identifierIds = judged.flatMap(({ id, isNew }) => (isNew ? [id] : []))
  await announceEach(ctx, tx, IdentifiersProtected, 'identifierIds', identifierIds)
  return judged
}

/** What rests on reports is counted again on the day after which the oldest of them is too old. */
async function planRecount(tx: Tx, matters: readonly Matter[], onOwnGround: OwnGround): Promise<void> {
  const rows = [...Map.groupBy(matters, ({ identifier }) => identifier)].map(([{ id, recountOn }, own]) => {
    const days = own.flatMap(({ policy, weight }) =>
      weight.oldest === null || (weight.counts < policy.minimumReports && !onOwnGround({ identifier: { id }, policy }))
        ? []
        : daysAfter(weight.oldest as CalendarDate, policy.countsForDays + 1),
    )
    return { id, before: recountOn, recountOn: days.toSorted()[0] ?? null }
  })
  await setRecount(
    tx,
    rows.filter(({ before, recountOn }) => before !== recountOn),
  )
}
