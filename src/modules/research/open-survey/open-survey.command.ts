// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Language } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { dutchDay, receiptCodeOf } from '#values'
import { hasSurveys, insertInvitations, insertQuestionnaire, insertSurvey } from '../answer-survey/survey.store.ts'
import { companySurvey } from '../questionnaire/company-survey.data.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { questionnaireShape } from '../questionnaire/questionnaire.schema.ts'
import { studyMessages } from '../study/study.text.ts'
import { openMessages } from './open-survey.text.ts'

/** Questionnaires that a round can be opened of, each with the study that it is for. */
const shipped = [{ questionnaire: companySurvey, study: 'bedrijven-2023' }]

export function questionnairesToOpen(language: Language): { value: string; text: string }[] {
  return shipped.map(({ questionnaire: { code, title } }) => ({ value: code, text: title[language] }))
}

const mostInvitations = 5_000
/** Answers on one day to a survey that is open to all; and to one by invitation, which the codes keep in bounds. */
const mostADay = { open: 500, invited: 1_000_000 }

/** Publishes the questionnaires of this version of the program. */
export async function publishQuestionnaires(ctx: Context): Promise<void> {
  for (const { questionnaire } of shipped) await publishQuestionnaire(ctx, questionnaire)
}

/** Publishes one version, once. A published one that was changed stops the program from starting. */
export async function publishQuestionnaire(ctx: Context, questionnaire: Questionnaire): Promise<void> {
  const system = asSystem(ctx, 'research.publish-questionnaires')
  await transaction(system, async (tx) => {
    if (!(await insertQuestionnaire(tx, questionnaireShape.parse(questionnaire), system.now()))) return
    await recordAudit(system, tx, {
      action: 'research.questionnaire-published',
      subjectKind: 'questionnaire',
      subjectId: `${questionnaire.code}-${questionnaire.version}`,
    })
  })
}

export interface OpenedSurvey {
  id: string
  /** Codes to send to who is invited; shown once, and not kept. None for a survey that is open to all. */
  codes: string[]
}

/** Opens a round of a questionnaire, for everybody or by invitation. */
export async function openSurvey(ctx: Context, entries: FormEntries): Promise<OpenedSurvey> {
  if (!mayDo(ctx.actor, 'research:keep')) throw new Refusal(studyMessages.mayNotKeep, { status: 403 })
  const form = new FormReader(ctx, entries)
  const code = form.choice(
    'questionnaire',
    shipped.map(({ questionnaire }) => questionnaire.code),
  )
  const opensOn = form.day('opensOn', { mayCome: true })
  const closesOn = form.day('closesOn', { mayCome: true })
  const today = dutchDay(ctx.now())
  if (opensOn !== '' && opensOn < today) form.wrong('opensOn', openMessages.past)
  if (opensOn !== '' && closesOn !== '' && closesOn <= opensOn) form.wrong('closesOn', openMessages.order)
  const written = String(entries.invitations ?? '').trim() || '0'
  const wanted = /^\d{1,5}$/.test(written) ? Number(written) : -1
  if (wanted < 0 || wanted > mostInvitations)
    form.wrong('invitations', openMessages.invitations, { most: mostInvitations })
  form.done()
  const found = shipped.find(({ questionnaire }) => questionnaire.code === code)
  if (!found) throw new Refusal(webMessages.notThere)
  const codes = Array.from({ length: wanted }, () =>
    receiptCodeOf(ctx.secrets.digest('research.new-code', ctx.newId())),
  )
  const digests = codes.map((one) => ctx.secrets.digest('research.invitation', one))
  const id = `${code}-${opensOn}`
  await transaction(ctx, async (tx) => {
    // Two at once would let one answer twice, and their results could be laid beside each other.
    if (await hasSurveys(tx, code, opensOn, closesOn)) throw new Refusal(openMessages.overlap, { status: 409 })
    const { version } = found.questionnaire
    const isInvited = wanted > 0
    const limits = { needsInvitation: isInvited, mostADay: isInvited ? mostADay.invited : mostADay.open }
    await insertSurvey(tx, { id, code, version, study: found.study, opensOn, closesOn, ...limits })
    await insertInvitations(tx, { digests, surveyId: id, day: today })
    const detail = { opensOn, closesOn, invitations: wanted }
    await recordAudit(ctx, tx, { action: 'research.survey-opened', subjectKind: 'survey', subjectId: id, detail })
  })
  return { id, codes }
}
