// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Language } from '#foundation/text'
import { type FieldError, type FormEntries, Refusal } from '#foundation/web'
import { type Answers, readPart } from '#modules/research'
import { type CalendarDate, daysAfter, dutchDay, type Quarter } from '#values'
import { addToTally, hasAnswer, insertAnswer, insertRemark } from '../survey/answer.store.ts'
import { type Consent, deleteConsent, lockByCode, setWaiting } from '../survey/consent.store.ts'
import { type CodeKeys, keysOfTyped } from '../survey/keys.query.ts'
import { contactSurvey, remarkQuestion } from '../survey/questions.data.ts'
import { waits } from '../survey/rules.ts'
import { answerMessages as message } from './answer.text.ts'
import { longestRemark, type Screened, screenRemark } from './screen-remark.ts'

interface OpenInvitation {
  pointId: string
  quarter: Quarter
  /** ISO day: the last on which it can be answered. */
  until: CalendarDate
}

/** The invitation that this code opens today. Refuses a code that opens nothing, one that was used, and one that is too old, in words of their own. */
export async function openInvitation(ctx: Context, typed: string): Promise<OpenInvitation> {
  return transaction(asSystem(ctx, 'experiences.answer-survey'), async (tx) => {
    const keys = keysOfTyped(ctx, typed)
    if (keys && (await hasAnswer(tx, keys.answer))) throw refused(message.answered, 409)
    return standing(ctx, keys && (await lockByCode(tx, keys.consent)))
  })
}

function standing(ctx: Context, consent: Consent | null): OpenInvitation {
  if (consent?.status !== 'invited' || !consent.quarter || !consent.invitedOn) throw refused(message.unknownCode, 422)
  const until = daysAfter(consent.invitedOn as CalendarDate, waits.open)
  if (dutchDay(ctx.now()) > until) throw refused(message.tooLate, 409)
  return { pointId: consent.pointId, quarter: consent.quarter, until }
}

/** 'sent', or the remark with what was found in it masked, for its writer to look at before anything is kept. */
export type Sent = { stage: 'sent'; isDoubtful: boolean } | { stage: 'look'; remark: Screened }

/**
 * Keeps an answer. No audit line, and nothing of the consent is touched: both would tell who answered when. A remark in which something is
 * found is not kept: its writer sees it masked first.
 */
export async function answerSurvey(ctx: Context, entries: FormEntries): Promise<Sent> {
  const code = [entries.code ?? ''].flat()[0] ?? ''
  const invitation = await openInvitation(ctx, code)
  const { answers, remark } = readSheet(entries, ctx.language)
  if (remark && remark.found.length > 0) return { stage: 'look', remark }
  const keys = keysOfTyped(ctx, code) as CodeKeys
  const { pointId, quarter } = invitation
  const on = dutchDay(ctx.now())
  await transaction(asSystem(ctx, 'experiences.answer-survey'), async (tx) => {
    const row = { key: keys.answer, pointId, quarter, version: contactSurvey.version, answers, on }
    if (!(await insertAnswer(tx, row)) || !remark) return
    const status = remark.isDoubtful ? 'waiting' : 'clean'
    await insertRemark(tx, { key: keys.remark, id: ctx.newId(), pointId, quarter, text: remark.text, status, on })
  })
  return { stage: 'sent', isDoubtful: remark?.isDoubtful ?? false }
}

function readSheet(entries: FormEntries, language: Language): { answers: Answers; remark: Screened | null } {
  const [part] = contactSurvey.parts
  if (!part) throw new Error('a questionnaire without questions')
  const choices = { ...part, questions: part.questions.filter(({ kind }) => kind !== 'text') }
  const { answers, errors } = readPart(choices, entries, {})
  const written = [entries[remarkQuestion] ?? ''].flat().join('\n').trim().toWellFormed().replaceAll('\0', '')
  const fields: FieldError[] = errors.map(({ field, code, values }) => ({ field, code, ...(values && { values }) }))
  if (written.length > longestRemark)
    fields.push({ field: remarkQuestion, code: message.tooLong, values: { most: longestRemark } })
  const [first] = fields
  if (first) throw new Refusal(first.code, { values: first.values ?? {}, fields })
  return { answers, remark: written === '' ? null : screenRemark(written, language) }
}

/** Not this time. Whoever wanted to be asked again still is; everybody else is erased. */
export async function declineInvitation(ctx: Context, typed: string): Promise<void> {
  const { pointId, quarter } = await openInvitation(ctx, typed)
  const keys = keysOfTyped(ctx, typed) as CodeKeys
  // No audit line: it was no withdrawal, and what is left tells of nobody.
  await transaction(asSystem(ctx, 'experiences.decline-invitation'), async (tx) => {
    const consent = await lockByCode(tx, keys.consent)
    if (consent?.status !== 'invited') return
    await addToTally(tx, { pointId, quarter }, { declined: 1 })
    if (consent.wantsAgain) await setWaiting(tx, consent.id, daysAfter(dutchDay(ctx.now()), waits.again))
    else await deleteConsent(tx, consent.id)
  })
}

function refused(code: string, status: number): Refusal {
  return new Refusal(code, { status, fields: [{ field: 'code', code }] })
}
