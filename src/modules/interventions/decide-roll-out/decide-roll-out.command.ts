// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { selectIntervention } from '../intervention/intervention.store.ts'
import { interventionMessages } from '../intervention/intervention.text.ts'
import { keeperOf, keeperTransaction } from '../intervention/who.query.ts'
import { endRollOut, insertRollOut, selectWaiting } from './roll-out.store.ts'
import { rollOutMessages as message } from './roll-out.text.ts'
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
    if (!(await selectIntervention(tx, code))) throw new Refusal(interventionMessages.notFound, { status: 404 })
    const id = ctx.newId()
    const said = { decision, body, reasons, evidence, missing: decision === 'not-yet' ? missing : '' }
    const who = { proposedBy: by.id, organisationId: by.organisationId, proposedAt: ctx.now() }
    if (!(await insertRollOut(tx, { id, code, ...said, ...who })))
      throw new Refusal(message.rollOutWaits, { status: 409 })
    await recordAudit(ctx, tx, line('proposed', code, id, decision))
  })
}

/** Somebody else says yes or no to exactly the one that they saw. */
export async function judgeRollOut(
  ctx: Context,
  code: string,
  { id, state }: { id: string; state: 'agreed' | 'declined' },
): Promise<void> {
  const by = keeperOf(ctx)
  await keeperTransaction(ctx, async (tx) => {
    const waiting = await selectWaiting(tx, code, true)
    if (!waiting || waiting.id !== id) throw new Refusal(message.rollOutGone, { status: 409 })
    mustBeAnother(ctx, waiting.proposedBy)
    await endRollOut(tx, id, { state, by: by.id, organisationId: by.organisationId, at: ctx.now() })
    await recordAudit(ctx, tx, line(state, code, id, waiting.decision))
  })
}

function line(deed: 'proposed' | 'agreed' | 'declined', code: string, id: string, decision: string) {
  const detail = { rollOut: id, decision }
  const action = {
    proposed: 'interventions.roll-out-proposed',
    agreed: 'interventions.roll-out-agreed',
    declined: 'interventions.roll-out-declined',
  }[deed]
  return { action, subjectKind: 'intervention', subjectId: code, detail }
}
