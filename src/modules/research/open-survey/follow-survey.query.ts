// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { disclosurePolicy, rounded } from '#modules/statistics'
import { dutchDay } from '#values'
import { findSurvey } from '../answer-survey/find-survey.query.ts'
import { countInvitations, countSheets, selectSheets } from '../answer-survey/survey.store.ts'
import { type Standing, standingOf, type Survey } from '../answer-survey/survey.ts'
import { studyMessages } from '../study/study.text.ts'
import { openMessages } from './open-survey.text.ts'

export interface FollowedSurvey {
  survey: Survey
  standing: Standing
  /** How many answered, rounded; null: fewer than ten. */
  sheets: number | null
  /** Codes that were not used yet, rounded while the round is open; null: no invitations, or fewer than ten. */
  left: number | null
}

/** How a round goes, for whoever keeps it: only how many, and no more than others could be told. */
export async function followSurvey(ctx: Context, id: string): Promise<FollowedSurvey | null> {
  mustKeep(ctx)
  const survey = await findSurvey(ctx, id)
  if (!survey) return null
  const [sheets, left] = await transaction(asSystem(ctx, 'research.follow-survey'), async (tx) => [
    await countSheets(tx, id),
    await countInvitations(tx, id),
  ])
  return {
    survey,
    standing: standingOf(survey, dutchDay(ctx.now())),
    sheets: shown(sheets ?? 0),
    left: survey.needsInvitation ? shown(left ?? 0) : null,
  }
}

/** What companies wrote themselves, apart from everything else they answered and by the alphabet. Of a closed round, from ten on. */
export async function readOpenAnswers(ctx: Context, id: string, purpose: 'study'): Promise<string[]> {
  mustKeep(ctx)
  const survey = await findSurvey(ctx, id)
  if (!survey) throw new Refusal(webMessages.notThere, { status: 404 })
  const open = survey.questionnaire.parts.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'text')
  const sheets = await transaction(asSystem(ctx, 'research.read-open-answers'), (tx) => selectSheets(tx, id))
  const texts = sheets.flatMap((answers) => open.flatMap((question) => answers[question.id] ?? [])).map(String)
  const isClosed = standingOf(survey, dutchDay(ctx.now())) === 'closed'
  if (!isClosed || sheets.length < disclosurePolicy.least) throw new Refusal(openMessages.tooEarly, { status: 409 })
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, { action: 'research.open-answers-read', subjectKind: 'survey', subjectId: id, purpose }),
  )
  return texts.sort((one, other) => one.localeCompare(other, 'nl'))
}

function shown(count: number): number | null {
  return count < disclosurePolicy.least ? null : rounded(count, disclosurePolicy)
}

function mustKeep(ctx: Context): void {
  if (!mayDo(ctx.actor, 'research:keep')) throw new Refusal(studyMessages.mayNotKeep, { status: 403 })
}
