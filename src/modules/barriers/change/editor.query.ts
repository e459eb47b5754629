// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { circleTransaction } from '../edition/read-edition.query.ts'
import type { Edition } from '../edition/edition.ts'
import { selectEdition } from '../edition/edition.store.ts'
import { applyChanges } from './apply-changes.ts'
import type { Change } from './change.ts'
import { type Signed, selectChanges } from './change.store.ts'
import { changeMessages } from './change.text.ts'

/** Who works on the model here, as it is kept with what they do; refuses whoever may not (403). */
export function editorOf(ctx: Context): Signed {
  const { actor } = ctx
  if (actor.kind === 'system') return { id: actor.name, name: actor.name, organisationId: null }
  if (actor.kind !== 'person' || !mayDo(actor, 'barriers:edit'))
    throw new Refusal(changeMessages.mayNotEdit, { status: 403 })
  return { id: actor.id, name: `${actor.name}, ${actor.organisationName}`, organisationId: actor.organisationId }
}

/** A transaction of the working group: it sees the whole edition and every change. */
export function editorTransaction<Result>(
  ctx: Context,
  work: (tx: Tx, by: Signed) => Promise<Result>,
): Promise<Result> {
  const by = editorOf(ctx)
  return circleTransaction(ctx, 'professional', async (tx) => {
    await sql`select set_config('app.barriers_editor', 'yes', true)`.execute(tx)
    return work(tx, by)
  })
}

export interface Draft {
  /** The newest edition. */
  published: Edition
  /** The next one as it stands: what was published, with what was accepted since. */
  next: Edition
  accepted: Change[]
}

export async function readDraft(ctx: Context, tx: Tx): Promise<Draft> {
  const published = await selectEdition(tx, 'professional')
  if (!published) throw new Error('no edition of the barrier model was loaded')
  const accepted = await selectChanges(tx, 'approved')
  const next = { ...applyChanges(published, accepted), number: published.number + 1, date: dutchDay(ctx.now()) }
  return { published, next, accepted }
}
