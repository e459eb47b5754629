// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { lockSignal, type Signal } from './signal.store.ts'
import { signalMessages } from './signal.text.ts'
import { type SignalStatus, type SignalStep, signalSteps } from './signal.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks, when they may read what partners are warned about; refuses everybody else. */
export function readerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'signals:read'))
    throw new Refusal(signalMessages.mayNotRead, { status: 403 })
  return actor
}

export function judgeOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'signals:judge'))
    throw new Refusal(signalMessages.mayNotJudge, { status: 403 })
  return actor
}

/**
 * A transaction that sees the signals that whoever asks may see: the permissions are the first lock, row-level security the second, and without
 * a permission only what is published for everybody is there.
 */
export function signalTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { actor } = ctx
  const may = mayDo(actor, 'signals:judge') ? 'judge' : mayDo(actor, 'signals:read') ? 'read' : 'none'
  return transaction(ctx, async (tx) => {
    await sql`select set_config('app.signals', ${may}, true)`.execute(tx)
    return work(tx)
  })
}

/** May this person change it? What nobody answers for yet, everybody who judges. Row-level security says the same. */
export function mayChange(actor: Actor, { status, tlp, organisationId }: Signal): boolean {
  if (actor.kind !== 'person' || !mayDo(actor, 'signals:judge')) return false
  const isOpenToAll = organisationId === null || (status === 'proposed' && tlp !== 'amber')
  return isOpenToAll || organisationId === actor.organisationId
}

/** A signal that this person may change, locked; refuses when it is not there (404), another answers for it (403) or it was changed since it was seen (409). */
export async function signalToChange(
  ctx: Context,
  tx: Tx,
  { id, seen }: { id: string; seen: number },
): Promise<Signal> {
  const signal = isRowId(id) ? await lockSignal(tx, id) : null
  if (!signal) throw new Refusal(webMessages.notThere, { status: 404 })
  if (!mayChange(ctx.actor, signal)) throw new Refusal(signalMessages.ofAnother, { status: 403 })
  if (signal.changes !== seen) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
  return signal
}

/** Where the step leads; refuses when the signal cannot take it now (409). */
export function statusAfter({ status }: Pick<Signal, 'status'>, step: SignalStep): SignalStatus {
  const next = signalSteps[status][step]
  if (!next) throw new Refusal(webMessages.notNow, { status: 409 })
  return next
}
