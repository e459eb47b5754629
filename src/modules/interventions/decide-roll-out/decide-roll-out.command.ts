// SPDX-License-Identifier: EUPL-1.2
import { type Desk, takeDeed } from '#foundation/desk'
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { selectIntervention } from '../intervention/intervention.store.ts'
import { keeperOf, keeperTransaction, type Person } from '../intervention/who.query.ts'
import { endRollOut, insertRollOut, selectRollOut, type StoredRollOut } from './roll-out.store.ts'
import { rollOutMessages as message } from './roll-out.text.ts'
import { type RollOutDeed, rollOutDeeds, type RollOutState } from './roll-out-deeds.ts'
import { type RollOutDecision, rollOutDecisions } from './roll-out.ts'

/** A decision with its reasons, that holds when somebody else agrees that it was so decided. */
export async function proposeRollOut(ctx: Context, code: string, entries: FormEntries): Promise<void> {
  const by = keeperOf(ctx)
  const form = new FormReader(ctx, entries)
  const decision = form.choice('decision', rollOutDecisions) as RollOutDecision
  const body = form.text('body', 200)
  const reasons = form.text('reasons', 1_000)
  const evidence = form.text('evidence', 500)
  const missing = form.text('missing', 500, false)
  if (decision === 'not-yet' && missing === '') form.wrong('missing', message.rollOutMissing)
  form.done()
  await keeperTransaction(ctx, async (tx) => {
    if (!(await selectIntervention(tx, code))) throw new Refusal(webMessages.notThere, { status: 404 })
    const id = ctx.newId()
    const said = { decision, body, reasons, evidence, missing: decision === 'not-yet' ? missing : '' }
    const who = { proposedBy: by.id, organisationId: by.organisationId, proposedAt: ctx.now() }
    if (!(await insertRollOut(tx, { id, code, ...said, ...who })))
      throw new Refusal(message.rollOutWaits, { status: 409 })
    const detail = { rollOut: id, decision }
    const line = { subjectKind: 'intervention', subjectId: code, detail }
    await recordAudit(ctx, tx, { action: 'interventions.roll-out-proposed', ...line })
  })
}

export const rollOutDesk: Desk<StoredRollOut, RollOutState, RollOutDeed, Person> = {
  table: rollOutDeeds,
  who: keeperOf,
  within: keeperTransaction,
  find: selectRollOut,
  subject: ({ id, code, decision }) => ({
    subjectKind: 'intervention',
    subjectId: code,
    detail: { rollOut: id, decision },
  }),
  words: { notNow: message.rollOutGone, notFound: message.rollOutGone },
}

/** Somebody else says yes or no to exactly the one that they saw, or whoever wrote it takes it back. */
export function takeRollOutDeed(ctx: Context, deed: RollOutDeed, entries: FormEntries): Promise<void> {
  const id = String(entries.sequence)
  return takeDeed(ctx, rollOutDesk, deed, { id, entries }, (tx, _, taken) => endRollOut(tx, id, taken))
}
