// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { type CountedTrial, measureTrial } from '#modules/evaluations'
import { armNames, eventNames, widgetNames } from '../widget/widget.text.ts'
import { experiments } from '../widget/widget.ts'
import { trialMessages } from './run-trial.text.ts'
import { listTrials, type ShownTrial } from './trial-results.query.ts'

/** The trial as a randomised comparison, its first version as the measure; null while it runs, with too few to show, or when it is not as it was drawn. */
export function countedTrial(trial: ShownTrial): CountedTrial | null {
  const [measure, control] = trial.results ?? []
  const armOf = (result: typeof measure) =>
    result && result.started !== null && result.outcome !== null
      ? { events: result.outcome, people: result.started }
      : null
  const [first, second] = [armOf(measure), armOf(control)]
  if (!first || !second || !trial.stoppedOn || !trial.isAsDrawn) return null
  const [with_, without] = experiments[trial.experiment].arms
  const say = (language: 'nl' | 'en') =>
    `${widgetNames[language][trial.widget]}: ${armNames[language][with_]} – ${armNames[language][without]}`
  return {
    source: {
      title: { nl: say('nl'), en: say('en') },
      source: 'dijkwacht',
      address: '/werkbank/inzetten/proeven',
      countedAs: { nl: eventNames.nl[trial.outcome], en: eventNames.en[trial.outcome] },
    },
    measure: first,
    control: second,
    perArm: trial.perArm,
    stoppedOn: trial.stoppedOn,
  }
}

/** Measures a registered plan with a trial that is over. `entries.plan`: the plan and its state as they were offered. No audit line: the plan's own module writes it. */
export async function weighTrial(ctx: Context, entries: FormEntries): Promise<void> {
  if (!mayDo(ctx.actor, 'widgets:try')) throw new Refusal(trialMessages.mayNotTry, { status: 403 })
  const trial = (await listTrials(ctx)).find(({ id }) => id === entries.trial)
  const counted = trial && countedTrial(trial)
  if (!counted) throw new Refusal(webMessages.notThere, { status: 404 })
  const form = new FormReader(ctx, entries)
  const [, id = '', changes = ''] = /^([0-9a-f-]{36}) (\d{1,6})$/.exec(String(entries.plan ?? '')) ?? []
  if (id === '') form.wrong('plan', trialMessages.choosePlan)
  form.done()
  await measureTrial(ctx, { id, changes: Number(changes) }, counted)
}
