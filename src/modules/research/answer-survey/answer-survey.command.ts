// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay, parseReceiptCode, receiptCodeOf } from '#values'
import { type Answers, firstUnanswered, onlyAsked, partsFor } from '../questionnaire/questionnaire.ts'
import { type AnswerError, readPart } from '../questionnaire/read-answers.ts'
import { type SheetState, sheetState } from './sheet-state.schema.ts'
import {
  countSheets,
  deleteInvitation,
  deleteSaved,
  hasInvitation,
  hasSheet,
  insertSheet,
  putSaved,
  selectSaved,
} from './survey.store.ts'
import { surveyMessages as message } from './survey.text.ts'
import { standingOf, type Survey } from './survey.ts'

const sealing = 'research.sheet-state'

/** What the next page shows: a part of the questionnaire, everything once more before it is sent, a code to come back, or thanks. */
export type Stage =
  | { stage: 'part'; state: SheetState; errors: AnswerError[]; typed: FormEntries | null }
  | { stage: 'review'; state: SheetState }
  | { stage: 'saved'; state: SheetState; code: string }
  | { stage: 'done' }

/** Takes one step through a questionnaire with what was posted. Refuses when the survey is not open (409), or a code is not known. */
export async function takeSheetStep(ctx: Context, survey: Survey, entries: FormEntries): Promise<Stage> {
  if (standingOf(survey, dutchDay(ctx.now())) !== 'open') throw new Refusal(message.notOpen, { status: 409 })
  const intent = String(entries.intent)
  if (intent === 'start') return begin(ctx, survey, entries)
  if (intent === 'resume') return resume(ctx, survey, entries)
  const state = openState(ctx, survey, String(entries.state ?? ''))
  if (intent === 'send') return send(ctx, survey, state)
  if (intent === 'continue') return show(survey, state)
  if (entries.review === 'yes' && intent === 'review') return { stage: 'review', state }
  if (entries.review === 'yes' && intent === 'save') return save(ctx, survey, state)
  if (intent.startsWith('change-')) return show(survey, { ...state, at: Number(intent.slice(7)) || 0 })
  if (intent === 'back' && entries.review === 'yes')
    return show(survey, { ...state, at: partsFor(survey.questionnaire, state.answers).at(-1) ?? 0 })
  return move(ctx, survey, { state, intent, entries })
}

async function move(
  ctx: Context,
  survey: Survey,
  { state, intent, entries }: { state: SheetState; intent: string; entries: FormEntries },
): Promise<Stage> {
  const { questionnaire } = survey
  const part = questionnaire.parts[state.at]
  const read = part ? readPart(part, entries, state.answers) : { answers: state.answers, errors: [] }
  const next = { ...state, answers: mutable(onlyAsked(questionnaire, read.answers)) }
  if (intent === 'save') return save(ctx, survey, next)
  if (intent === 'back')
    return show(survey, { ...next, at: partsFor(questionnaire, next.answers).findLast((at) => at < state.at) ?? 0 })
  if (read.errors.length > 0) return { stage: 'part', state: next, errors: read.errors, typed: entries }
  const following = partsFor(questionnaire, next.answers).find((at) => at > state.at)
  return following === undefined ? { stage: 'review', state: next } : show(survey, { ...next, at: following })
}

async function begin(ctx: Context, survey: Survey, entries: FormEntries): Promise<Stage> {
  let invitation: string | null = null
  if (survey.needsInvitation) {
    const code = parseReceiptCode(String(entries.invitation ?? ''))
    const digest = code && digestOf(ctx, 'research.invitation', code)
    const isKnown = digest && (await inProgram(ctx, (tx) => hasInvitation(tx, digest, survey.id)))
    if (!isKnown) throw wrong('invitation', message.unknownInvitation)
    invitation = code
  }
  return show(survey, { surveyId: survey.id, token: ctx.newId(), invitation, at: 0, answers: {} })
}

async function resume(ctx: Context, survey: Survey, entries: FormEntries): Promise<Stage> {
  const code = parseReceiptCode(String(entries.code ?? ''))
  const digest = code && digestOf(ctx, 'research.saved-sheet', code)
  const sealed = digest && (await inProgram(ctx, (tx) => selectSaved(tx, digest, survey.id)))
  if (!sealed || !code) throw wrong('code', message.unknownCode)
  return show(survey, readState(survey, ctx.secrets.open(savedPurpose(code), sealed)))
}

/** The key of what is saved needs the code, which only its owner has. */
function savedPurpose(code: string): string {
  return `research.saved-sheet:${code}`
}

/** The code follows from the sheet, so that saving once more gives the same one. */
async function save(ctx: Context, survey: Survey, state: SheetState): Promise<Stage> {
  const code = codeOf(ctx, state)
  const digest = digestOf(ctx, 'research.saved-sheet', code)
  const sealed = ctx.secrets.seal(savedPurpose(code), JSON.stringify(state))
  await inProgram(ctx, (tx) => putSaved(tx, { digest, surveyId: survey.id, sealed, day: dutchDay(ctx.now()) }))
  return { stage: 'saved', state, code }
}

/**
 * Keeps what was answered. No audit line: it would say when, and answers must lead to nobody. The code of the invitation goes in the same
 * transaction, and is not written down with them.
 */
async function send(ctx: Context, survey: Survey, state: SheetState): Promise<Stage> {
  const answers = onlyAsked(survey.questionnaire, state.answers)
  const missing = firstUnanswered(survey.questionnaire, answers)
  if (missing !== null) {
    const part = survey.questionnaire.parts[missing]
    const errors = part ? readPart(part, entriesOfAnswers(answers), answers).errors : []
    return { stage: 'part', state: { ...state, at: missing }, errors, typed: null }
  }
  const digest = digestOf(ctx, 'research.sheet', state.token)
  const day = dutchDay(ctx.now())
  await inProgram(ctx, async (tx) => {
    if (await hasSheet(tx, digest)) return
    if ((await countSheets(tx, survey.id, day)) >= survey.mostADay)
      throw new Refusal(message.fullToday, { status: 429 })
    if (survey.needsInvitation) {
      const code = digestOf(ctx, 'research.invitation', state.invitation ?? '')
      if (!(await deleteInvitation(tx, code, survey.id))) throw new Refusal(message.usedInvitation, { status: 409 })
    }
    await insertSheet(tx, { digest, surveyId: survey.id, answers, day })
    await deleteSaved(tx, digestOf(ctx, 'research.saved-sheet', codeOf(ctx, state)))
  })
  return { stage: 'done' }
}

function show(survey: Survey, state: SheetState): Stage {
  const parts = partsFor(survey.questionnaire, state.answers)
  return {
    stage: 'part',
    state: { ...state, at: parts.includes(state.at) ? state.at : (parts[0] ?? 0) },
    errors: [],
    typed: null,
  }
}

/** The state as it goes along in the page. */
export function sealState(ctx: Context, state: SheetState): string {
  return ctx.secrets.seal(sealing, JSON.stringify(state)).toString('base64url')
}

function openState(ctx: Context, survey: Survey, sealed: string): SheetState {
  let opened: string
  try {
    opened = ctx.secrets.open(sealing, Buffer.from(sealed, 'base64url'))
  } catch {
    throw new Refusal(message.lostState, { status: 400 }) // made under another key, or tampered with
  }
  return readState(survey, opened)
}

function readState(survey: Survey, opened: string): SheetState {
  const state = sheetState.parse(JSON.parse(opened))
  if (state.surveyId !== survey.id) throw new Refusal(message.lostState, { status: 400 })
  return state
}

/** Answers as a form would post them, to say again what is missing. */
export function entriesOfAnswers(answers: Answers): FormEntries {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, Array.isArray(answer) ? [...answer] : String(answer)]),
  )
}

function mutable(answers: Answers): SheetState['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      Array.isArray(answer) ? [...answer] : (answer as string | number),
    ]),
  )
}

function codeOf(ctx: Context, { token }: SheetState): string {
  return receiptCodeOf(ctx.secrets.digest('research.code-of-sheet', token))
}

function digestOf(ctx: Context, purpose: string, text: string): Buffer {
  return ctx.secrets.digest(purpose, text)
}

/** In the name of the program: who answers has no name, and nobody else may read or write answers. */
function inProgram<Result>(ctx: Context, work: Parameters<typeof transaction<Result>>[1]): Promise<Result> {
  return transaction(asSystem(ctx, 'research.answer-survey'), work)
}

function wrong(field: string, code: string): Refusal {
  return new Refusal(code, { fields: [{ field, code }] })
}
