// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { selectActions, selectEditions } from '../plan/plan.store.ts'
import { planningText } from '../plan/plan.text.ts'
import { planTransaction } from '../plan/who.query.ts'
import { answersFor } from './answers-for.ts'
import { countOpen, countOpenByEdition, selectQuestions } from './question.store.ts'
import { answerText } from './question.text.ts'

const questionsAPage = 25

/**
 * Questions about one edition for the secretary, open ones first; nobody else sees any. Without a year of the newest edition of which one is open.
 * null: there is no such edition.
 */
export function listPlanQuestions(ctx: Context, year: number | undefined, page: number) {
  const t = translate(answerText, ctx.language)
  return planTransaction(ctx, async (tx) => {
    const editions = await selectEditions(tx)
    const openOf = await countOpenByEdition(tx)
    const asks = editions.filter(({ id }) => openOf.has(id))
    const edition = year === undefined ? (asks[0] ?? editions[0]) : editions.find((one) => one.year === year)
    if (!edition) return null
    const titles = new Map((await selectActions(tx, edition.id)).map(({ key, title }) => [key, title]))
    const titleOf = (key: string) => titles.get(key) ?? ''
    const all = await selectQuestions(tx, edition.id)
    const pages = Math.max(1, Math.ceil(all.length / questionsAPage))
    const at = Math.min(page, pages)
    const rows = all.slice((at - 1) * questionsAPage, at * questionsAPage).map((question) => {
      const { id, kind, lines, said, target, proposal, answer, answeredWith } = question
      return {
        id,
        kind,
        lines: `${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ' …' : ''}`,
        lineCount: lines.length,
        said,
        about: target && 'action' in target ? titleOf(target.action) : null,
        proposal: [
          ...(proposal.planning ? [planningText(proposal.planning, ctx.language)] : []),
          ...(proposal.dependsOn ? [t('needs', { title: titleOf(proposal.dependsOn) })] : []),
          ...(proposal.group === undefined ? [] : [proposal.group]),
          ...(proposal.text === undefined ? [] : [proposal.text]),
          ...(proposal.sameAs ? [t('sameAs', { title: titleOf(proposal.sameAs) })] : []),
        ].join('; '),
        isAboutAll: target === null,
        answers: answersFor(question),
        answer,
        answeredWith,
      }
    })
    return {
      year: edition.year,
      others: asks
        .filter(({ id }) => id !== edition.id)
        .map(({ id, year: other }) => ({ year: other, open: openOf.get(id) ?? 0 })),
      open: all.filter(({ answer }) => answer === null).length,
      rows,
      page: at,
      pages,
    }
  })
}

/** How many questions wait for the secretary who asks. */
export function countPlanQuestions(ctx: Context): Promise<number> {
  return planTransaction(ctx, countOpen)
}
