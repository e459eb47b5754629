// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import type { FormEntries } from '#foundation/web'
import { dutchDay } from '#values'
import { findEvaluation } from '../show-evaluation/find-evaluation.query.ts'
import { measure } from '../measure-effect/measure-effect.command.ts'
import { moveEvaluation } from '../publish-effect/move-evaluation.command.ts'
import { registerPlan } from '../register-plan/register-plan.command.ts'
import { inventedTable } from './invented-series.ts'

const day = 86_400_000
const planner = 'pieter-zandstra'
const looker = 'hilde-wagenaar'

interface Story {
  plan: (days: Days) => FormEntries
  /** Days ago on which the plan was registered. */
  plannedAgo: number
  data: ((days: Days) => string) | null
  upTo: 'registered' | 'submitted' | 'published'
}

interface Days {
  startsOn: string
  measuredUntil: string
  lastMonday: string
}

const common = {
  confounders: 'Verzonnen: rond de start was er ook een campagne op tv.',
  displacement: 'Verzonnen: van telefoon naar sms en chat.',
}

const stories: readonly Story[] = [
  {
    plannedAgo: 400,
    upTo: 'published',
    plan: (days) => ({
      ...common,
      ...days,
      title: 'Bedenktijd bij een hogere daglimiet (voorbeeld)',
      interventionName: 'Vier uur wachten na verhogen van de daglimiet',
      outcome: 'Verzonnen meldingen van bankhelpdeskfraude per week',
      wish: 'fewer',
      design: 'controlled-series',
      control: 'Verzonnen meldingen van aankoopfraude per week',
      measuredBy: 'independent',
      measurer: 'Onderzoeksbureau (demo)',
      isBlind: 'yes',
    }),
    data: (days) =>
      inventedTable({ lastMonday: days.lastMonday, before: 78, after: 40, seed: 11 }, [
        { name: 'aantal', level: 90, ratio: 0.68 },
        { name: 'controle', level: 140, ratio: 1 },
        { name: 'Vriend-in-nood', level: 60, ratio: 1.22 },
      ]),
  },
  {
    plannedAgo: 30,
    upTo: 'published',
    plan: (days) => ({
      ...common,
      ...days,
      title: 'Uitleg in de app vlak voor het betalen (voorbeeld)',
      interventionName: 'Waarschuwing in de app van de bank',
      outcome: 'Verzonnen klanten die toch betaalden',
      wish: 'fewer',
      design: 'trial-people',
      control: 'Klanten zonder de uitleg, door loting gekozen',
      measuredBy: 'party',
      measurer: 'Deltabank (demo)',
      isDrawn: 'yes',
    }),
    data: () => 'maatregel;aantal;van\nja;212;5120\nnee;286;5087',
  },
  {
    plannedAgo: 40,
    upTo: 'published',
    plan: (days) => ({
      ...common,
      ...days,
      title: 'Posters in wachtkamers (voorbeeld)',
      interventionName: 'Posters over nepberichten bij huisartsen',
      outcome: 'Verzonnen meldingen uit één gemeente per week',
      wish: 'fewer',
      design: 'before-after',
      measuredBy: 'official',
      measurer: 'Gemeente Waterwijk (demo)',
    }),
    data: (days) =>
      inventedTable({ lastMonday: days.lastMonday, before: 20, after: 40, seed: 5 }, [
        { name: 'aantal', level: 4, ratio: 0.9 },
      ]),
  },
  {
    plannedAgo: 300,
    upTo: 'submitted',
    plan: (days) => ({
      ...common,
      ...days,
      title: 'Blokkeren van nagemaakte nummers (voorbeeld)',
      interventionName: 'Nummers van banken niet meer na te maken',
      outcome: 'Verzonnen meldingen met een nagemaakt nummer per week',
      wish: 'fewer',
      design: 'interrupted-series',
      measuredBy: 'official',
      measurer: 'Politie (demo)',
      isBlind: 'yes',
    }),
    data: (days) =>
      inventedTable({ lastMonday: days.lastMonday, before: 104, after: 40, seed: 23 }, [
        { name: 'aantal', level: 45, ratio: 0.75 },
        { name: 'Buitenlandse nummers', level: 30, ratio: 1.05 },
      ]),
  },
]

/** Evaluations on invented data, one of each kind of answer, through the same commands as people use. */
export async function loadDemoEvaluations(ctx: Context): Promise<void> {
  const people = new Map<string, Actor>()
  for (const subject of [planner, looker]) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (!actor) return
    people.set(subject, actor)
  }
  const began = ctx.now().getTime()
  const as = (subject: string, at: number): Context => {
    const { tx: _, ...rest } = asSystem(ctx, 'evaluations.load-demo')
    return { ...rest, actor: people.get(subject) ?? ctx.actor, now: () => new Date(at) }
  }
  const lastMonday = began - ((new Date(began).getUTCDay() + 6) % 7) * day - 7 * day
  const iso = (time: number) => dutchDay(new Date(time)) as string
  const days: Days = {
    startsOn: new Date(lastMonday - 39 * 7 * day).toISOString().slice(0, 10),
    measuredUntil: iso(lastMonday + 6 * day),
    lastMonday: new Date(lastMonday).toISOString().slice(0, 10),
  }
  for (const { plan, data, plannedAgo, upTo } of stories) {
    const { startsOn, measuredUntil } = days
    const { lastMonday: _, ...entries } = { ...plan(days), startsOn, measuredUntil, lastMonday: '' }
    const id = await registerPlan(as(planner, began - plannedAgo * day), entries, true)
    if (data === null || upTo === 'registered') continue
    const go = as(planner, began)
    const changes = async (by: Context) => String((await findEvaluation(by, id))?.changes ?? '')
    await measure(go, id, { data: data(days), counting: 'none', sequence: await changes(go) })
    await moveEvaluation(go, id, { intent: 'submit', sequence: await changes(go) })
    const other = as(looker, began)
    if (upTo === 'published') await moveEvaluation(other, id, { intent: 'publish', sequence: await changes(other) })
  }
}
