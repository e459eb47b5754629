// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { translate } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { type Bottleneck, insertStep, lockBottleneck, updateStatus } from '../bottleneck/bottleneck.store.ts'
import { bottleneckMessages } from '../bottleneck/bottleneck.text.ts'
import { groupTransaction, memberOf, type Member, sameVersion } from '../bottleneck/group.query.ts'
import { type BottleneckStep, forwardFrom, isStep, nextStatus } from '../bottleneck/line.ts'
import { lineText } from '../bottleneck/line.text.ts'
import { blocksStep } from '../bottleneck/missing.ts'
import { longestLine, longestText, needsEvidence, type Outcome, stepFields } from '../bottleneck/step-fields.ts'
import { evaluatePilot, updatePilotStatus } from '../pilot/pilot.store.ts'
import { lineFactsOf } from './line-facts.query.ts'

interface StepForm {
  takenOn: string
  evidence: string
  told: Record<string, string>
}

/** Takes one step with a bottleneck. Refuses what its place on the line does not allow, and what is not there yet (409). */
export async function takeStep(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const member = memberOf(ctx)
  const step = String(entries.step)
  if (!isStep(step) || step === 'start-pilot') throw new Refusal(webMessages.notNow, { status: 400 })
  const form = readStep(ctx, step, entries)
  await groupTransaction(ctx, async (tx) => {
    const row = isRowId(id) ? await lockBottleneck(tx, id) : null
    if (!row) throw new Refusal(webMessages.notThere, { status: 404 })
    sameVersion(ctx, row, Number(entries.version))
    const { facts, pilotId } = await lineFactsOf(ctx, tx, row)
    const blocked = step === forwardFrom(row.status) ? blocksStep(facts) : null
    if (blocked) {
      const what = translate(lineText, ctx.language)(blocked)
      throw new Refusal(bottleneckMessages.notYet, { status: 409, values: { what } })
    }
    await moveOn(ctx, tx, { row, step, form, member })
    // A pilot that was prepared for this direction has nothing to try any more.
    if ((step === 'rethink' || step === 'stop') && pilotId && row.status === 'consulted') {
      const reason = `step:${step}`
      await updatePilotStatus(tx, pilotId, { status: 'cancelled', by: member.name, at: ctx.now(), reason })
      await recordAudit(ctx, tx, { action: 'pilots.pilot-cancelled', subjectKind: 'pilot', subjectId: pilotId })
    }
    if (step === 'evaluate' && pilotId) {
      const { outcome, result = '' } = form.told
      await evaluatePilot(tx, pilotId, { outcome: outcome as Outcome, result, at: ctx.now() })
    }
  })
}

/** Writes one step down and moves the bottleneck, in the transaction of whoever has looked whether it may. */
export async function moveOn(
  ctx: Context,
  tx: Tx,
  { row, step, form, member }: { row: Bottleneck; step: BottleneckStep; form: StepForm; member: Member },
): Promise<void> {
  const toStatus = nextStatus(row.status, step)
  if (!toStatus) throw new Refusal(webMessages.notNow, { status: 409 })
  await insertStep(tx, {
    id: ctx.newId(),
    bottleneckId: row.id,
    step,
    fromStatus: row.status,
    toStatus,
    ...form,
    ownerOrganisationId: row.ownerOrganisationId,
    ownerName: row.ownerName,
    recordedBy: member,
    at: ctx.now(),
  })
  await updateStatus(tx, row.id, { status: toStatus, by: member.name, at: ctx.now() })
  const detail = { step, from: row.status, to: toStatus }
  await recordAudit(ctx, tx, { action: 'pilots.step-taken', subjectKind: 'bottleneck', subjectId: row.id, detail })
}

function readStep(ctx: Context, step: BottleneckStep, entries: FormEntries): StepForm {
  const form = new FormReader(ctx, entries)
  const told: Record<string, string> = {}
  for (const field of stepFields[step]) {
    if (field.kind === 'choice') told[field.name] = form.choice(field.name, field.choices)
    else told[field.name] = form.text(field.name, field.kind === 'line' ? longestLine : longestText)
  }
  const takenOn = form.day('takenOn')
  const evidence = form.reference('evidence', longestLine, needsEvidence(step))
  form.done()
  return { takenOn, evidence, told }
}
