// SPDX-License-Identifier: EUPL-1.2
import { capitalised, type Language, localeOf, type Translate, translate } from '#foundation/text'
import { definitions } from '../observation/definitions.text.ts'
import {
  amountOf,
  indicatorOf,
  periodOf,
  populationOf,
  sourceName,
  valueOf,
} from '../observation/observation-words.text.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { answerText } from './answer.text.ts'
import type { Answer, Said } from './pick-figures.ts'
import type { Unsaid, Whether } from './whether-it-rises.ts'

type Key = keyof typeof answerText.nl
type Say = Translate<Key>

/** An answer in sentences. */
export interface SaidAnswer {
  /** What was counted, when, by whom: the sentence that one reads first. */
  main: string
  /** Whether it rises or why nobody can say so, the amount, and newer figures that are told elsewhere. */
  more: string[]
  /** To where newer figures stand that are told elsewhere; null: there are none. */
  newerWhere: string | null
}

/** The sentences of an answer, by rule. `form`: its words, in lower case; null for all online fraud. */
export function sayAnswer(answer: Answer, form: string | null, language: Language): SaidAnswer {
  const t = translate(answerText, language)
  const { number, amount, newerElsewhere } = answer
  const words = form ?? t('wholeForm')
  const first = number ?? amount
  const main = first ? sentenceOf(t, first.figure, words, language) : ''
  const second = number && amount
  const isSame =
    second && amount.figure.source === number.figure.source && amount.figure.period === number.figure.period
  const both =
    second && because(t, number, language) !== null && because(t, number, language) === because(t, amount, language)
  return {
    main,
    more: [
      ...(first && oneIn(first.figure) !== null ? [ofPeople(t, first.figure, language)] : []),
      ...(first ? [saidWhether(t, first, language)] : []),
      ...(second ? [sentenceOf(t, amount.figure, words, language, isSame === true)] : []),
      ...(second && !both ? [saidWhether(t, amount, language)] : []),
      ...(newerElsewhere ? [t('newer', { period: periodOf(newerElsewhere, language) })] : []),
    ],
    newerWhere: newerElsewhere ? t('newerWhere') : null,
  }
}

/** Who published it, as one says it in a sentence. */
export function sourceInSentence(source: string, language: Language): string {
  const known = (answerText[language] as Record<string, string>)[`source-${source}`]
  return known ?? source
}

/** 5.6 per cent is 1 in 18; null where more than half are meant. */
export function oneIn({ value, unit }: Pick<StoredObservation, 'value' | 'unit'>): number | null {
  if (unit !== 'percent' || value <= 0 || value > 50) return null
  return Math.round(100 / value)
}

/** The value with "at most" where that is what was counted. */
export function saidValue(figure: StoredObservation, language: Language): string {
  if (figure.breakdown !== 'at most') return valueOf(figure, language)
  const value = amountOf(figure.value, figure.unit, language)
  return translate(answerText, language)('atMost', { value })
}

function sentenceOf(t: Say, figure: StoredObservation, form: string, language: Language, isSame = false): string {
  const n = oneIn(figure)
  const source = sourceInSentence(figure.source, language)
  const values = {
    In: inPeriod(t, figure.period, language),
    period: periodOf(figure.period, language),
    n: n ?? 0,
    value: saidValue(figure, language),
    people: populationOf(figure.population, language),
    form,
    source,
    Source: capitalised(source),
  }
  if (figure.indicator === 'loss') {
    if (definitions[figure.definition]?.isEstimate) return t('estimate', values)
    return t(isSame ? 'lossSame' : 'loss', values)
  }
  const isShare = figure.indicator === 'victims_share' || figure.indicator === 'attempted_share'
  if (isShare && n === null)
    return t(figure.indicator === 'victims_share' ? 'victims_share_most' : 'attempted_share_most', values)
  return t(figure.indicator as Key, values)
}

function ofPeople(t: Say, figure: StoredObservation, language: Language): string {
  return t('ofPeople', { value: saidValue(figure, language), people: populationOf(figure.population, language) })
}

function inPeriod(t: Say, period: string, language: Language): string {
  const key = period.includes('-H') ? 'inHalf' : period.includes('-Q') ? 'inQuarter' : 'inYear'
  return t(key, { period: periodOf(period, language) })
}

/** 'Dat is minder dan in 2022 …', or why that cannot be said. */
function saidWhether(t: Say, { figure, whether }: Said, language: Language): string {
  const reason = because(t, { figure, whether }, language)
  if (whether.is === 'unsaid')
    return t(figure.indicator === 'loss' ? 'unsaidLoss' : 'unsaid', { because: reason ?? '' })
  const { before, is } = whether
  const values = { before: periodOf(before.period, language), was: saidValue(before, language) }
  return t(figure.unit === 'count' ? is : `${is}Of`, values)
}

function because(t: Say, { figure, whether }: Said, language: Language): string | null {
  return whether.is === 'unsaid' ? reasonOf(t, whether.because, figure, language, '') : null
}

function reasonOf(t: Say, unsaid: Unsaid, figure: StoredObservation, language: Language, short: 'short' | ''): string {
  const key = (short ? `short${capitalised(unsaid.why)}` : unsaid.why) as Key
  const missing = unsaid.why === 'gap' ? unsaid.missing : []
  return t(key, {
    before: 'before' in unsaid ? periodOf(unsaid.before.period, language) : '',
    period: periodOf(figure.period, language),
    source: sourceInSentence(figure.source, language),
    missing: listed(
      missing.map((each) => periodOf(each, language)),
      language,
    ),
    count: missing.length,
  })
}

function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words)
}

/** An answer on a tile: the figure large, what it is, and a word on whether it rises. */
export interface AnswerTile {
  value: string
  label: string
  source: string
  is: Whether['is']
  word: string
  /** What it was before, or in a word why that cannot be said. */
  beside: string
}

export function tileOf(answer: Answer, language: Language): AnswerTile | null {
  const t = translate(answerText, language)
  const said = answer.number ?? answer.amount
  if (!said) return null
  const { figure, whether } = said
  const period = periodOf(figure.period, language)
  const n = oneIn(figure)
  const words = { more: 'tileMore', less: 'tileLess', same: 'tileSame', unsaid: 'tileUnsaid' } as const
  return {
    value: n === null ? saidValue(figure, language) : t('shortShare', { n }),
    label: labelOf(t, figure, period, n !== null, language),
    source: sourceName(figure.source, language),
    is: whether.is,
    word: t(words[whether.is]),
    beside:
      whether.is === 'unsaid'
        ? reasonOf(t, whether.because, figure, language, 'short')
        : t('was', { before: periodOf(whether.before.period, language), was: saidValue(whether.before, language) }),
  }
}

function labelOf(t: Say, figure: StoredObservation, period: string, isOneIn: boolean, language: Language): string {
  if (isOneIn) return t(figure.indicator === 'attempted_share' ? 'ofAttempt' : 'ofShare', { period })
  if (definitions[figure.definition]?.isEstimate) return t('ofEstimate', { period })
  const what = indicatorOf(figure.indicator, language)
  return t('of', { what: what.charAt(0).toLowerCase() + what.slice(1), period })
}
