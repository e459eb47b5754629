// SPDX-License-Identifier: EUPL-1.2
import type { Language, Translate } from '#foundation/text'
import { saysPaid } from '#plain/reports'
import { marksOf, type Piece } from '#values'
import { answer as answerOf, type AnswerKind, asksForHelp, byUrgency, isCodeOfOurs, isOfWords } from './answer.ts'
import { type SaidAnswer, type SaidKey, sayAnswer, type ToSay } from './answer-words.ts'
import { type ClueKey, cluesIn } from './clues.ts'
import type { Fact } from './looked-at.ts'
import { flavourOf, isMessage } from './message-kind.ts'

type WholeKind = Exclude<AnswerKind, 'likely_fraud'>
export type WholeKey =
  | `whole-${WholeKind}`
  | `whole-${WholeKind}-more`
  | ClueKey
  | 'clueListed'
  | 'noCallBack'
  | 'alsoListed'
  | 'things'
  | 'cluesTitle'
  | 'signsTitle'
  | 'signs-said'
  | 'signs-more'
  | 'lookedSigns'
  | 'factIn'
  | 'factSigns'
  | 'kindNotKnown'
  | 'inItCount'
  | 'signsCount'
  | 'signsWhole'

/** One verdict about all that was asked, and, where there is more than one thing in it, a row for each, the most urgent first. */
export interface Verdict {
  lead: SaidAnswer
  rows: SaidAnswer[]
  /** Of a message: its text with the words marked that stand out, and what each says. */
  clues: { title: string; pieces: Piece[]; said: string[] } | null
  /** What comes along to first aid: what was asked, and on a line of its own what it looks like. '' where nothing was recognised. */
  carried: string
  /** All that was asked, which a report begins with. */
  seen: string
}

/** `entry`: all that was asked, as it was written. */
export function oneVerdict(
  entry: string,
  checked: readonly ToSay[],
  language: Language,
  t: Translate<SaidKey | WholeKey>,
): Verdict | null {
  const said = byUrgency(checked.map((one) => sayAnswer(one, language, t, entry)))
  const [first] = said
  if (!first) return null
  // It goes along to no other page.
  if (said.some(isCodeOfOurs)) return { lead: first, rows: [], clues: null, carried: '', seen: '' }
  const isWhole = (one: SaidAnswer) => asksForHelp(one) || one.form !== null || isOfWords(one)
  const whole = said.find(asksForHelp) ?? said.find(isWhole)
  const rows = said.filter((one) => !isWhole(one))
  const isRecognised = rows.some(({ subject }) => subject) || whole?.form || /\d/.test(entry)
  const carried = isRecognised ? `${entry}\n${whole?.form ?? ''}`.trim() : ''
  if (whole && asksForHelp(whole)) return { lead: withListed(whole, said, t), rows, clues: null, carried, seen: entry }
  const clues = isMessage(entry, whole ? 'alone' : 'beside a number') ? cluesOf(entry, whole, rows, t) : null
  const about = (lead: SaidAnswer) => ({ ...lead, facts: messageFacts(lead, rows, clues, t) })
  if (whole)
    return {
      lead: withListed(about(withSigns(whole, clues, saysPaid(entry), t)), said, t),
      rows,
      clues,
      carried,
      seen: entry,
    }
  if (isJudgedByWords(entry, first, rows, clues)) {
    const unsure = {
      ...answerOf('cannot_check', { reason: 'message-unsure' }),
      text: entry,
      identifier: null,
      problem: null,
    }
    const lead = about(withSigns(sayAnswer(unsure, language, t, entry), clues, saysPaid(entry), t))
    return { lead, rows, clues, carried, seen: entry }
  }
  if (said.length === 1) return { lead: withNoCallBack(first, entry, t), rows: [], clues, carried, seen: entry }
  const all = withNoCallBack({ ...ofAll(said, first, saysPaid(entry), t), text: entry }, entry, t)
  return { lead: isMessage(entry, 'beside a number') ? about(all) : all, rows, clues, carried, seen: entry }
}

const isOfCall = /\b(?:gebeld|belt|belde|belden|beller|oproep|gemiste|call(?:s|ed|er|ing))\b/i

/** The number at which one cancels: nobody calls from it. Short as these are, a message about money is none of them. */
const isOfAppointment =
  /\b(?:afspraak|afzeggen|verzetten|reservering|gereserveerd|appointment|reschedule|reservation|booking)\b/i

/** Where nothing is known of what is in a message, its own words come first: what stands out in it; and by a number in it nobody calls. */
function isJudgedByWords(
  entry: string,
  { answer }: SaidAnswer,
  rows: readonly SaidAnswer[],
  clues: Verdict['clues'],
): boolean {
  const isQuiet = answer === 'none_or_too_few' || answer === 'cannot_check'
  if (!isQuiet || isOfCall.test(entry) || saysPaid(entry)) return false
  if (isOfAppointment.test(entry) && cluesIn(entry, [], (key) => key).length === 0)
    return rows.every(({ kind }) => kind === 'phone')
  if (!isMessage(entry, 'beside a number')) return false
  return clues !== null || rows.every(({ kind }) => kind === 'phone')
}

const longestShown = 1_200

function cluesOf(
  text: string,
  whole: SaidAnswer | undefined,
  rows: readonly SaidAnswer[],
  t: Translate<WholeKey>,
): Verdict['clues'] {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  const known = rows
    .filter(({ look }) => look === 'stop')
    .map(({ text: part, statement, listing }) => ({
      part,
      said: listing ? t('clueListed', { authority: listing.authority }) : statement,
    }))
  const clues = cluesIn(shown, known, t)
  if (clues.length === 0) return null
  const title = t(whole?.form ? 'cluesTitle' : 'signsTitle')
  return { title, pieces: marksOf({ sender: '', text: shown, clues })[1], said: clues.map(({ said }) => said) }
}

/** From so many signs on, a message of which the kind is not known is one to beware of. */
const fewestSigns = 2

/** A message of which nobody knows the kind: what was looked for in its words, and what stands out. */
function withSigns(whole: SaidAnswer, clues: Verdict['clues'], isPaid: boolean, t: Translate<WholeKey>): SaidAnswer {
  if (whole.form !== null) return whole
  const why = [t('lookedSigns'), ...whole.why]
  if (!clues || isPaid) return { ...whole, why }
  const statement = t('signs-said', { count: clues.said.length })
  const look = clues.said.length < fewestSigns ? whole.look : 'warn'
  return { ...whole, look, statement, explanation: t('signs-more'), why }
}

function messageFacts(
  { form, look, text }: SaidAnswer,
  rows: readonly SaidAnswer[],
  clues: Verdict['clues'],
  t: Translate<SaidKey | WholeKey>,
): Fact[] {
  const count = clues?.said.length ?? 0
  // Beside a verdict to beware, "nothing" is said only of what was looked at one by one, and the whole is what spoke.
  const says = count > 0 || look === 'unknown' ? t('signsCount', { count }) : form === null ? null : t('signsWhole')
  const signs = says === null ? [] : [{ name: t('factSigns'), says }]
  return [
    { name: t('factKind'), says: form === null ? t('kindNotKnown') : t(`short-${flavourOf(form, text) ?? form}`) },
    { name: t('factIn'), says: t('inItCount', { count: rows.length }) },
    ...signs,
  ]
}

const asksToCall = /\b(?:bel|bellen|telefonisch|call|phone)\b/i

/** Few words around a number nobody knows, which threaten or hurry, and ask to be called: who would hang up must not call either. */
function withNoCallBack(lead: SaidAnswer, entry: string, t: Translate<WholeKey>): SaidAnswer {
  const isBait =
    lead.answer === 'none_or_too_few' && asksToCall.test(entry) && cluesIn(entry, [], (key) => key).length > 0
  return isBait ? { ...lead, explanation: `${t('noCallBack')} ${lead.explanation}` } : lead
}

/** A warning that somebody stands for weighs more than what words look like: it is said first. */
function withListed(whole: SaidAnswer, said: readonly SaidAnswer[], t: Translate<WholeKey>): SaidAnswer {
  const listing = said.find((one) => one.listing)?.listing
  if (!listing) return whole
  const also = t('alsoListed', { authority: listing.authority })
  return { ...whole, explanation: `${also} ${whole.explanation}` }
}

/** The verdict about all is that of the most urgent thing in it, said of the whole. */
function ofAll(
  said: readonly SaidAnswer[],
  first: SaidAnswer,
  isPaid: boolean,
  t: Translate<WholeKey | 'message' | 'none-paid'>,
): SaidAnswer {
  const about = {
    name: t('message'),
    value: t('things', { count: said.length }),
    kind: null,
    subject: null,
    facts: [],
    listing: null,
  }
  // Of numbers alone the call is what matters; beside something else it is not.
  const { answer, ...most } = said.find((one) => one.answer === first.answer && one.kind !== 'phone') ?? first
  if (most.kind === 'phone' || answer === 'likely_fraud') return { ...most, ...about, answer }
  const values = { authority: most.listing?.authority ?? '', organisation: most.organisation?.name ?? '' }
  const more = isPaid && answer === 'none_or_too_few' ? 'none-paid' : (`whole-${answer}-more` as const)
  const sentences = { statement: t(`whole-${answer}`, values), explanation: t(more, values) }
  return { ...most, ...about, ...sentences, answer }
}
