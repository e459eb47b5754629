// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import type { Eyes } from './change.ts'
import { keepMessages } from './keep-messages.text.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** Somebody who keeps the entry of the own organisation, or edits the register; refuses everybody else. */
export function keeperOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !(mayDo(actor, 'partners:keep-entry') || isEditor(actor)))
    throw new Refusal(keepMessages.mayNotKeep, { status: 403 })
  return actor
}

export function isEditor(actor: Actor): boolean {
  return actor.kind === 'person' && mayDo(actor, 'partners:edit-register')
}

export function eyesOf({ id, organisationId }: Person): Eyes {
  return { personId: id, organisationId }
}

/** A transaction that sees and changes entries: the permission is the first lock, row-level security the second. */
export function keeperTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const by = keeperOf(ctx)
  return transaction(ctx, async (tx) => {
    await sql`select set_config('app.entry_keeper', 'yes', true)`.execute(tx)
    if (isEditor(by)) await sql`select set_config('app.register_editor', 'yes', true)`.execute(tx)
    return work(tx)
  })
}

/** Whether this person may put a change of this entry forward: of the own organisation, or an editor where nobody keeps it. */
export function mayPropose(actor: Actor, { organisationId }: Pick<ReportingPoint, 'organisationId'>): boolean {
  if (actor.kind !== 'person') return false
  if (organisationId === null) return isEditor(actor)
  return actor.organisationId === organisationId && mayDo(actor, 'partners:keep-entry')
}

/** Whether this person may look at it and approve, decline or stop: of the organisation that keeps the entry, or an editor. */
export function mayJudge(actor: Actor, { organisationId }: { organisationId: string | null }): boolean {
  if (actor.kind !== 'person') return false
  return isEditor(actor) || (actor.organisationId === organisationId && mayDo(actor, 'partners:keep-entry'))
}
