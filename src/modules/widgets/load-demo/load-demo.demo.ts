// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { registerPlan } from '#modules/evaluations'
import { daysAfter, dutchDay } from '#values'
import { countEvent, startVisit } from '../count-visits/count-visits.command.ts'
import { addHost } from '../place-widget/keep-hosts.command.ts'
import { startTrial, stopTrial } from '../run-trial/run-trial.command.ts'
import { weighTrial } from '../run-trial/weigh-trial.command.ts'
import type { Audience, Widget, WidgetEvent } from '../widget/widget.ts'

const day = 86_400_000
const gemeente = 'www.gemeente-waterwijk.example'

/** A site of an invented municipality, a trial that is over and one that runs, and visits of nobody: all invented. */
export async function loadDemoWidgets(ctx: Context): Promise<void> {
  const adviser = {
    kind: 'person',
    id: ctx.newId(),
    name: 'Proefgegevens',
    organisationId: 'gemeente-demo',
    organisationName: 'Gemeente Waterwijk (demo)',
    permissions: new Set(['widgets:place', 'widgets:try', 'evaluations:keep'] as const),
  } as const
  const at = (daysAgo: number, minutes = 0): Context => ({
    ...ctx,
    now: () => new Date(ctx.now().getTime() - daysAgo * day + minutes * 60_000),
  })
  const by = (context: Context): Context => ({ ...context, actor: adviser })
  const today = dutchDay(ctx.now())
  await addHost(by(at(25)), { host: gemeente })

  const plan = { audience: 'citizen', perArm: '30', closesOn: daysAfter(today, 30) }
  const over = await startTrial(by(at(20)), {
    ...plan,
    widget: 'even-wachten',
    outcome: 'outcome:call-back',
    question: 'Stoppen meer bezoekers als zij eerst drie minuten wachten?',
  })
  await visits(at(15), 'even-wachten', 'citizen', 64, (place, arm) => {
    const stops = arm === 'with-pause' ? place % 10 < 6 : place % 10 < 5
    return [
      ...(arm === 'with-pause' ? ([place % 3 === 0 ? 'pause:skipped' : 'pause:waited'] as const) : []),
      'finished',
      stops ? 'outcome:call-back' : place % 2 === 0 ? 'outcome:unsure' : 'outcome:pay',
    ]
  })
  const planned = await registerPlan(by(at(20)), invented(today), true)
  await stopTrial(by(at(3)), { trial: over, reason: 'Het geplande aantal bezoeken is bereikt.' })
  await weighTrial(by(at(2)), { trial: over, plan: `${planned} 1` })
  await startTrial(by(at(2)), {
    ...plan,
    widget: 'oefenen',
    outcome: 'after:2',
    question: 'Onthouden bezoekers meer als zij de uitleg meteen krijgen?',
  })
  await visits(at(1), 'oefenen', 'citizen', 26, (place) => [
    place % 3 === 0 ? 'before:0' : 'before:1',
    'finished',
    place % 4 === 0 ? 'after:1' : 'after:2',
  ])
  await visits(at(1), 'beveiliging-op-orde', 'company', 14, (place) => [
    'finished',
    place % 2 === 0 ? 'planned:2' : 'planned:3',
  ])
}

/** The plan by which the trial that is over is weighed. */
function invented(today: Parameters<typeof daysAfter>[0]) {
  return {
    title: 'Even wachten: helpt de pauze? (voorbeeld)',
    interventionName: 'Even wachten, met een pauze van drie minuten',
    outcome: 'Verzonnen bezoeken die eerst terugbellen',
    wish: 'more',
    design: 'trial-people',
    startsOn: daysAfter(today, -20),
    measuredUntil: daysAfter(today, 30),
    control: 'Dezelfde pagina zonder pauze, door loting',
    measuredBy: 'party',
    measurer: 'Gemeente Waterwijk (demo)',
    isDrawn: 'yes',
    confounders: 'Verzonnen: wie terugkomt, telt opnieuw.',
    displacement: 'Verzonnen: betalen op een ander moment.',
    isBlind: 'yes',
  }
}

/** Each of a network of its own in the numbers for documentation, so that none is too many. */
async function visits(
  ctx: Context,
  widget: Widget,
  audience: Audience,
  count: number,
  happens: (place: number, arm: string) => readonly WidgetEvent[],
): Promise<void> {
  const system = asSystem(ctx, 'widgets.load-demo')
  for (let place = 0; place < count; place++) {
    const visit = await startVisit(system, { widget, audience }, { network: `demo-${widget}-${place}`, host: gemeente })
    for (const event of happens(place, visit.arm)) await countEvent(system, visit, event, gemeente)
  }
}
