// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { takeDeed } from '#foundation/desk'
import { checkShape, type FormEntries, Refusal, webMessages } from '#foundation/web'
import { findIntervention } from '#modules/interventions'
import { dutchDay } from '#values'
import { measureShape, publishedShape } from '../evaluation/evaluation.schema.ts'
import { selectOthersBetween, updateMeasured } from '../evaluation/evaluation.store.ts'
import { evaluationMessages } from '../evaluation/evaluation.text.ts'
import type { CountingChange, Plan, SeenConfounder } from '../evaluation/evaluation.ts'
import { evaluationDesk } from '../evaluation/who.query.ts'
import { readData } from '../read-data/read-data.ts'
import { type Circumstances, measureEffect } from './measure.ts'
import { measuredWith } from './published-series.ts'
import { takeSeries } from './take-series.query.ts'

interface Given {
  text: string
  counting: CountingChange
  published?: Circumstances['published']
  alsoSeen?: readonly SeenConfounder[]
}

/** Reads the counts, works out what follows by the registered plan, and keeps both. May be done again until somebody else looks. */
export async function measure(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const checked = checkShape(measureShape, entries)
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  const { data, counting } = checked.value
  await measureWith(ctx, id, entries, () => ({ text: data, counting }))
}

/** The same with a series that was published, and where the design asks for it a second one to compare with: nobody types a figure over. */
export async function measurePublished(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const checked = checkShape(publishedShape, entries)
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  const { series, against, counting } = checked.value
  const outcome = await takeSeries(ctx, series, 'series')
  const control = against === '' ? null : await takeSeries(ctx, against, 'against')
  await measureWith(ctx, id, entries, (plan) => {
    const isCompared = plan.design === 'controlled-series'
    if (isCompared && (!control || against === series)) throw wrong('against', evaluationMessages.chooseAgainst)
    const found = measuredWith(plan, outcome, isCompared ? control : null)
    if (found === 'other-periods') throw wrong('against', evaluationMessages.otherPeriods)
    if (found === 'no-periods') throw wrong('series', evaluationMessages.noPeriods)
    return { text: found.text, counting, published: found }
  })
}

const wrong = (field: string, code: string) => new Refusal(webMessages.invalidInput, { fields: [{ field, code }] })

/** Measures a plan with what `give` finds for it, and keeps both. `entries.sequence`: as the evaluation was when it was seen. */
export async function measureWith(
  ctx: Context,
  id: string,
  entries: FormEntries,
  give: (plan: Plan) => Given,
): Promise<void> {
  await takeDeed(ctx, evaluationDesk, 'measure', { id, entries }, async (tx, evaluation, { by }) => {
    const { plan } = evaluation
    const begun = plan.interventionId === '' ? null : await findIntervention({ ...ctx, tx }, plan.interventionId)
    const { text, counting, published, alsoSeen: told = [] } = give(plan)
    const alsoSeen = [...told, ...startsOtherwise(plan, begun?.startsOn ?? '')]
    const read = readData(text, plan.design)
    if (!read.ok) throw new Refusal(webMessages.invalidInput, { fields: [{ field: '/data', ...read.error }] })
    const { data } = read
    const from = data.kind === 'series' ? (data.periods.find((day) => day !== '') ?? plan.startsOn) : plan.startsOn
    const otherMeasures = await selectOthersBetween(tx, { id, from, to: plan.measuredUntil })
    const registeredOn = dutchDay(evaluation.registeredAt) as string
    const result = measureEffect(plan, data, { counting, registeredOn, otherMeasures, published, alsoSeen })
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

/** The register says another beginning than the plan: a day, a month or a year. */
function startsOtherwise({ startsOn }: Plan, registered: string): SeenConfounder[] {
  return startsOn.startsWith(registered) ? [] : [{ kind: 'starts-otherwise', on: registered }]
}
