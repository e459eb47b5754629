// SPDX-License-Identifier: EUPL-1.2
import { format, type Language, type Translate } from '#foundation/text'
import { formatIdentifier, type EverydayKind, type Problem, problemText } from '#values'
import { type AdviceKey, adviceFor, type Answer, type AnswerKind, type CannotReason } from './answer.ts'

type Why = 'aboveWhy' | 'noneWhy' | 'imitatedWhy' | 'unavailableWhy'
export type SaidKey =
  | AnswerKind
  | AdviceKey
  | CannotReason
  | EverydayKind
  | Why
  | 'unknown'
  | 'asked'
  | 'inDanger'
  | 'often_imitated_site'

/** An answer in words, for page and API alike. */
export interface SaidAnswer extends Answer {
  kind: EverydayKind | null
  /** 'Rekening: NL12 …' */
  asked: string
  statement: string
  explanation: string
  advice: string[]
}

export function sayAnswer(
  checked: Answer & {
    text: string
    identifier: { kind: EverydayKind; canonical: string } | null
    problem: Problem | null
  },
  language: Language,
  t: Translate<SaidKey>,
): SaidAnswer {
  const { answer, reason, listing, identifier, problem } = checked
  const kind = identifier?.kind ?? null
  const shown = identifier ? formatIdentifier(identifier) : shortened(checked.text)
  const isCall = kind === 'phone'
  return {
    answer,
    reason,
    listing,
    kind,
    asked: t('asked', { kind: t(kind ?? 'unknown'), value: shown }),
    statement: answer === 'often_imitated' && !isCall ? t('often_imitated_site') : t(answer),
    explanation: problem
      ? format(problemText[problem.code][language], language, problem.values)
      : explanationOf(checked, t),
    // Whoever checks the emergency number may be in an emergency.
    advice: [
      ...(identifier?.canonical === '112' ? [t('inDanger')] : []),
      ...adviceFor(checked, kind).map((key) => t(key)),
    ],
  }
}

function explanationOf({ answer, reason }: Answer, t: Translate<SaidKey>): string {
  if (reason) return t(reason)
  const why = {
    above_threshold: 'aboveWhy',
    none_or_too_few: 'noneWhy',
    often_imitated: 'imitatedWhy',
    unavailable: 'unavailableWhy',
    cannot_check: 'protected',
  } as const
  return t(why[answer])
}

const longest = 120

function shortened(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
