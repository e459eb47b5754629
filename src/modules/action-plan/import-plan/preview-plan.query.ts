// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { selectQuestions } from '../answer-question/question.store.ts'
import { selectActions, selectEditions } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'
import { importDifferences } from './differences.ts'
import { readHandedIn } from './read-lines.query.ts'

/** What reading this file would change, without changing anything. */
export function previewPlan(ctx: Context, text: string, year: number | null) {
  const { title, plan } = readHandedIn(text, year)
  return planTransaction(ctx, async (tx) => {
    const edition = (await selectEditions(tx)).find((one) => one.year === plan.year)
    const differences = importDifferences(plan, edition ? await selectActions(tx, edition.id) : [])
    const asked = new Set((edition ? await selectQuestions(tx, edition.id) : []).map(({ key }) => key))
    return {
      title,
      year: plan.year,
      isKnown: edition !== undefined,
      themes: plan.themes.map(({ number, title: name, actions }) => ({ number, title: name, actions: actions.length })),
      added: differences.added.length,
      changed: differences.changed.map(({ action, fields }) => ({ title: action.title, fields })),
      missing: differences.missing.map(({ title: name }) => name),
      unchanged: differences.unchanged,
      questions: plan.questions
        .filter(({ key }) => !asked.has(key))
        .map(({ kind, lines, said }) => ({ kind, lines, said })),
      lines: Object.fromEntries([...Map.groupBy(plan.accounts, ({ as }) => as)].map(([as, all]) => [as, all.length])),
    }
  })
}
