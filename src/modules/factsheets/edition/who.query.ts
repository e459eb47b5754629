// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { type Edition, lockEdition } from './edition.store.ts'
import { factsheetMessages } from './edition.text.ts'
import { type EditionStep, editionSteps } from './edition.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The person who asks, when they may write factsheets; refuses everybody else. */
export function writerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'factsheets:write'))
    throw new Refusal(factsheetMessages.mayNotWrite, { status: 403 })
  return actor
}

/** The person who asks, when they may sign for their organisation; refuses everybody else. */
export function signerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'factsheets:sign'))
    throw new Refusal(factsheetMessages.mayNotSign, { status: 403 })
  return actor
}

/** A transaction that sees the editions that whoever asks may see. Row-level security is the second lock. */
export function factsheetTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const deeds = (['write', 'sign'] as const).filter((deed) => mayDo(ctx.actor, `factsheets:${deed}`))
  return transaction(ctx, async (tx) => {
    await sql`select set_config('app.factsheets', ${deeds.join(' ')}, true)`.execute(tx)
    return work(tx)
  })
}

/** Does this person make this edition? Row-level security says the same. */
export function isMaker(actor: Actor, edition: Pick<Edition, 'organisationId'>): boolean {
  return actor.kind === 'person' && mayDo(actor, 'factsheets:write') && actor.organisationId === edition.organisationId
}

/**
 * An edition that this step may be taken with, locked. Refuses when it is not there for this person (404), was changed since it was seen, or
 * cannot take the step now (409).
 */
export async function editionFor(
  tx: Tx,
  { id, seen, step, by }: { id: string; seen: number; step: EditionStep; by: Person },
): Promise<Edition> {
  const edition = isRowId(id) ? await lockEdition(tx, id) : null
  if (!edition || (step !== 'sign' && !isMaker(by, edition))) throw new Refusal(webMessages.notThere, { status: 404 })
  if (!editionSteps[edition.status][step]) throw new Refusal(webMessages.notNow, { status: 409 })
  if (edition.changes !== seen) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
  return edition
}
