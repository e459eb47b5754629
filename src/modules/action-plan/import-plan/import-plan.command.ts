// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { putQuestion } from '../answer-question/question.store.ts'
import { replanned } from '../keep-action/replan.ts'
import {
  type ActionChange,
  insertAction,
  insertEdition,
  lockEdition,
  putTheme,
  selectActions,
  updateAction,
} from '../plan/plan.store.ts'
import { replanReason as reason } from '../plan/plan.text.ts'
import { secretaryTransaction } from '../plan/who.query.ts'
import type { ReadPlan } from '../read-plan/plan-read.ts'
import { importDifferences } from './differences.ts'
import { readHandedIn } from './read-lines.query.ts'

export interface Imported {
  year: number
  added: number
  changed: number
  unchanged: number
  missing: number
  /** Questions that were not asked before. */
  questions: number
}

/**
 * Reads a plan: adds what is new, takes over what the file says otherwise, and asks what is odd. The same file twice changes nothing; what the
 * secretary decided stays; what is no longer in the file stays until somebody drops it with a reason.
 */
export function importPlan(
  ctx: Context,
  given: { text: string; year: number | null; source: string },
): Promise<Imported> {
  const { title, plan } = readHandedIn(given.text, given.year)
  return secretaryTransaction(ctx, async (tx) => {
    const at = ctx.now()
    await insertEdition(tx, {
      id: ctx.newId(),
      year: plan.year,
      title: title.slice(0, 200),
      source: given.source.slice(0, 500),
      at,
    })
    const edition = await lockEdition(tx, plan.year)
    if (!edition) throw new Error('an edition that was just made is not there')
    const themes = await putThemes(ctx, tx, edition.id, plan)
    const differences = importDifferences(plan, await selectActions(tx, edition.id))
    const placeOf = new Map(plan.actions.map((action, position) => [action.key, position]))
    for (const { theme, group, ...action } of differences.added)
      await insertAction(tx, {
        ...action,
        group,
        id: ctx.newId(),
        themeId: themes.ids.get(theme) ?? '',
        position: placeOf.get(action.key) ?? 0,
        at,
      })
    for (const { id, action, before, fields } of differences.changed) {
      const change: ActionChange = {
        ...(fields.includes('planning') && {
          planningText: action.planningText,
          ...replanned(before, action.planning, edition.adoptedAt !== null, reason.nl.newFile),
        }),
        ...(fields.includes('group') && { groupText: action.group, groupName: action.group }),
        ...(fields.includes('position') && { position: placeOf.get(action.key) ?? 0 }),
      }
      await updateAction(tx, id, change, at)
    }
    let questions = 0
    for (const question of plan.questions)
      if (await putQuestion(tx, { ...question, id: ctx.newId(), editionId: edition.id, at })) questions += 1
    const done = {
      added: differences.added.length,
      changed: differences.changed.length,
      unchanged: differences.unchanged,
      missing: differences.missing.length,
      questions,
    }
    if (done.added + done.changed + done.questions > 0 || themes.isChanged)
      await recordAudit(ctx, tx, {
        action: 'action-plan.plan-imported',
        subjectKind: 'plan-edition',
        subjectId: edition.id,
        detail: { year: plan.year, ...done },
      })
    return { year: plan.year, ...done }
  })
}

async function putThemes(ctx: Context, tx: Tx, editionId: string, plan: ReadPlan) {
  const ids = new Map<number, string>()
  let isChanged = false
  for (const { number, title, goal } of plan.themes) {
    const put = await putTheme(tx, { number, title, goal, id: ctx.newId(), editionId })
    ids.set(number, put.id)
    isChanged ||= put.isChanged
  }
  return { ids, isChanged }
}
