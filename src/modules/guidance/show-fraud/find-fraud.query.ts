// SPDX-License-Identifier: EUPL-1.2
import { capitalised } from '#foundation/text'
import type { Context } from '#foundation/access'
import { listBarrierEditions, readEdition, type Words } from '#modules/barriers'
import { listInterventions } from '#modules/interventions'
import { formFigures, mainFormOf } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import { everything, howOften, whatGoesRound } from '#modules/warnings'
import type { Advice } from '../show-first-advice/advice.ts'
import { situations } from '../show-first-advice/situations.text.ts'
import { doneLine } from './done-line.ts'
import { headlineOf } from './headline.ts'
import { leadOfForm } from './lead-words.text.ts'
import { shieldFigures } from './shield-figures.query.ts'
import { wordsOfStep } from './story-words.text.ts'

const mostMessages = 2
const mostDone = 6
const mostSteps = 3
const mostClues = 4
/** Phases of the barrier model in which whoever it happens to is there: contact, trust, and what they are made to do. */
const seenPhases = ['P3', 'P4', 'P5']
/** Forms that need a site: what the shield does is done about them. */
const bySite = ['FF-100', 'FF-200']

/** Everything for everybody about one form of fraud, each part from the room that keeps it; null: no such form. */
export async function findFraud(ctx: Context, id: string) {
  const figures = await formFigures(ctx, id)
  if (!figures) return null
  const { byId } = await findCurrentEdition(ctx)
  const isUnder = (form: string, top: string): boolean =>
    form === top || (byId.get(form)?.broader ?? []).some((parent) => isUnder(parent, top))
  const [around, often, story, interventions] = await Promise.all([
    whatGoesRound(ctx, { ...everything, form: id }),
    howOften(ctx),
    storyOf(ctx, mainFormOf(id, byId)),
    listInterventions(ctx),
  ])
  const messages = around.filter(({ drawn }) => drawn !== null).slice(0, mostMessages)
  const advice = adviceAbout(id, isUnder)
  const done = interventions
    .filter(({ country, status }) => country === 'NL' && (status === 'live' || status === 'pilot'))
    .filter(({ forms }) => forms.some((form) => isUnder(id, form) || isUnder(form, id)))
    // What runs before what is tried; of each what is best known to work.
    .toSorted((a, b) => a.status.localeCompare(b.status) || b.evidence.localeCompare(a.evidence))
  const headline = headlineOf(figures.trends)
  return {
    id,
    label: figures.label,
    lead: leadOfForm(id)?.[ctx.language] ?? figures.definition,
    story: story.steps,
    messages,
    // What the model says of it in general, for as long as no message shows it.
    clues: messages.length === 0 ? story.clues : [],
    advice: advice && {
      slug: advice.slug,
      steps: advice.steps.slice(0, mostSteps).map((step) => step[ctx.language]),
    },
    headline,
    // Invented counts never stand beside real ones.
    often: headline && ctx.settings.isDemo ? null : often(id),
    shield: bySite.some((top) => isUnder(id, top)) ? await shieldFigures(ctx) : null,
    done: done.slice(0, mostDone).map((one) => doneLine(one, ctx.language)),
  }
}

/** Advice for this form, else for the one above it, else for one of its kinds. */
function adviceAbout(id: string, isUnder: (form: string, top: string) => boolean): Advice | undefined {
  const own = situations.filter(({ form }) => isUnder(id, form))
  return (
    own.toSorted((a, b) => (isUnder(a.form, b.form) ? -1 : 1))[0] ?? situations.find(({ form }) => isUnder(form, id))
  )
}

/** What somebody sees of it, step by step, and what gives it away, as the barrier model tells the public; none: nobody described it. */
async function storyOf(ctx: Context, form: string) {
  if ((await listBarrierEditions(ctx)).length === 0) return { steps: [], clues: [] }
  const { journeys, steps } = await readEdition(ctx)
  const found = journeys.find((journey) => journey.form === form)?.steps.flatMap((id) => steps[id] ?? []) ?? []
  const seen = found.filter(({ circle, phase }) => circle === 'public' && seenPhases.includes(phase))
  const said = (words: Words) => words[ctx.language] ?? words.nl
  const clues = seen
    .flatMap(({ signals }) => signals)
    .filter(({ circle, seenBy }) => circle === 'public' && seenBy.includes('citizen'))
  return {
    steps: seen.map(({ id, label, goal }) => ({
      id,
      ...(wordsOfStep(id)?.[ctx.language] ?? { title: said(label), text: said(goal) }),
    })),
    clues: clues.slice(0, mostClues).map(({ text }) => `${capitalised(said(text))}.`),
  }
}
