// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { checkShape, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { dutchDay } from '#values'
import { measureShape } from '../evaluation/evaluation.schema.ts'
import { selectOthersBetween, updateMeasured } from '../evaluation/evaluation.store.ts'
import { evaluationFor, evaluationTransaction, keeperOf } from '../evaluation/who.query.ts'
import { readData } from '../read-data/read-data.ts'
import { measureEffect } from './measure.ts'

/** Reads the counts, works out what follows by the registered plan, and keeps both. May be done again until somebody else looks. */
export async function measure(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = keeperOf(ctx)
  const checked = checkShape(measureShape, entries, ctx.language)
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  const { data: text, counting } = checked.value
  await evaluationTransaction(ctx, async (tx) => {
    const evaluation = await evaluationFor(tx, { id, seen: Number(entries.changes), step: 'measure', by })
    const { plan } = evaluation
    const read = readData(text, plan.design)
    if (!read.ok) throw new Refusal(webMessages.invalidInput, { fields: [{ field: '/data', ...read.error }] })
    const { data } = read
    const from = data.kind === 'series' ? (data.periods.find((day) => day !== '') ?? plan.startsOn) : plan.startsOn
    const otherMeasures = await selectOthersBetween(tx, { id, from, to: plan.measuredUntil })
    const registeredOn = dutchDay(evaluation.registeredAt) as string
    const result = measureEffect(plan, data, { counting, registeredOn, otherMeasures })
    await updateMeasured(tx, id, { data: text, counting, result, by: by.id }, ctx.now())
    const detail = { isMeasurable: result.answer.measurable, level: result.level }
    await recordAudit(ctx, tx, {
      action: 'evaluations.effect-measured',
      subjectKind: 'evaluation',
      subjectId: id,
      detail,
    })
  })
}
