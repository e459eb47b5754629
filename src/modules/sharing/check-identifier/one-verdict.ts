// SPDX-License-Identifier: EUPL-1.2
import type { Language, Translate } from '#foundation/text'
import { marksOf, type Piece } from '#values'
import { type AnswerKind, asksForHelp, byUrgency } from './answer.ts'
import { type SaidAnswer, type SaidKey, sayAnswer, type ToSay } from './answer-words.ts'
import { type ClueKey, cluesIn } from './clues.ts'

type WholeKind = Exclude<AnswerKind, 'likely_fraud'>
export type WholeKey =
  | `whole-${WholeKind}`
  | `whole-${WholeKind}-more`
  | ClueKey
  | 'clueListed'
  | 'alsoListed'
  | 'things'

/** One verdict about all that was asked, and, where there is more than one thing in it, a row for each, the most urgent first. */
export interface Verdict {
  lead: SaidAnswer
  rows: SaidAnswer[]
  /** Of a message that looks like fraud: its text with the words marked by which one sees that, and what each says. */
  clues: { pieces: Piece[]; said: string[] } | null
}

/** `entry`: all that was asked, as it was written. */
export function oneVerdict(
  entry: string,
  checked: readonly ToSay[],
  language: Language,
  t: Translate<SaidKey | WholeKey>,
): Verdict | null {
  const said = byUrgency(checked.map((one) => sayAnswer(one, language, t)))
  const [first] = said
  if (!first) return null
  const isWhole = (one: SaidAnswer) => asksForHelp(one) || one.form !== null
  const whole = said.find(asksForHelp) ?? said.find(isWhole)
  const rows = said.filter((one) => !isWhole(one))
  if (whole) return { lead: withListed(whole, said, t), rows, clues: cluesOf(whole, rows, t) }
  if (said.length === 1) return { lead: first, rows: [], clues: null }
  return { lead: { ...ofAll(said, first, t), text: entry }, rows, clues: null }
}

const longestShown = 1_200

function cluesOf({ form, text }: SaidAnswer, rows: readonly SaidAnswer[], t: Translate<WholeKey>): Verdict['clues'] {
  if (form === null) return null
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  const known = rows
    .filter(({ look }) => look === 'stop')
    .map(({ text: part, statement, listing }) => ({
      part,
      said: listing ? t('clueListed', { authority: listing.authority }) : statement,
    }))
  const clues = cluesIn(shown, known, t)
  if (clues.length === 0) return null
  return { pieces: marksOf({ sender: '', text: shown, clues })[1], said: clues.map(({ said }) => said) }
}

/** A warning that somebody stands for weighs more than what words look like: it is said first. */
function withListed(whole: SaidAnswer, said: readonly SaidAnswer[], t: Translate<WholeKey>): SaidAnswer {
  const listing = said.find((one) => one.listing)?.listing
  if (!listing) return whole
  const also = t('alsoListed', { authority: listing.authority })
  return { ...whole, explanation: `${also} ${whole.explanation}` }
}

/** The verdict about all is that of the most urgent thing in it, said of the whole. */
function ofAll(said: readonly SaidAnswer[], first: SaidAnswer, t: Translate<WholeKey | 'message'>): SaidAnswer {
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
  const sentences = { statement: t(`whole-${answer}`, values), explanation: t(`whole-${answer}-more`, values) }
  return { ...most, ...about, ...sentences, answer }
}
