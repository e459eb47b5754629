// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, type MunicipalityCode, type ProvinceCode } from '#values'
import type { WarningDrawing } from './drawing.ts'

export const warningStatuses = ['published', 'ended', 'withdrawn'] as const
export type WarningStatus = (typeof warningStatuses)[number]
export type WarningStep = 'correct' | 'extend' | 'end' | 'withdraw'

/** Every allowed step; the drawing in docs/ is made from this table. What is over stays over: a new rise is a new warning. */
export const warningSteps: Record<WarningStatus, Partial<Record<WarningStep, WarningStatus>>> = {
  published: { correct: 'published', extend: 'published', end: 'ended', withdraw: 'withdrawn' },
  ended: {},
  withdrawn: {},
}

export const proposalKinds = ['publish', 'correct', 'extend', 'withdraw'] as const
export type ProposalKind = (typeof proposalKinds)[number]

export const proposalStates = ['waiting', 'approved', 'declined', 'taken-back'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What is said in one language. `happens`, `recognise` and `act` have a step a line. */
export interface WarningWords {
  title: string
  happens: string
  recognise: string
  act: string
  /** One or two sentences that a spokesperson can say. */
  press: string
  /** What a call-taker says to somebody who has this on the line. */
  call: string
}

/** The core message that organisations agreed to, as it was taken over; `en` is '' when nobody translated it. */
export interface TakenMessage {
  id: string
  number: number
  nl: string
  en: string
}

/** All that is published of a warning. */
export interface WarningContent {
  nl: WarningWords
  en: WarningWords
  /** None, and no municipality: the whole country. */
  provinces: ProvinceCode[]
  /** Beside provinces, or instead of them. */
  municipalities?: MunicipalityCode[]
  /** Null: nothing was agreed about this form. */
  message: TakenMessage | null
  /** The message itself, when somebody drew it. */
  drawing?: WarningDrawing
}

/** A warning may appear in Dutch first, when minutes count: its English words are '' until a correction gives them. */
export const hasEnglish = ({ en }: Pick<WarningContent, 'en'>): boolean => en.title !== ''

/** The words for a reader of this language, and the language that they are in. */
export function wordsFor(content: Pick<WarningContent, 'nl' | 'en'>, asked: 'nl' | 'en') {
  const lang = asked === 'en' && hasEnglish(content) ? 'en' : 'nl'
  return { words: content[lang], lang } as const
}

/** Whether a text only got the English that it lacked, or stayed as it was: then nothing that was said is wrong. */
export function isSameText(before: WarningContent, after: WarningContent): boolean {
  const words = hasEnglish(before) ? before : { ...before, en: after.en }
  const drawing = words.drawing?.en === null && after.drawing && { ...words.drawing, en: after.drawing.en }
  return JSON.stringify(drawing ? { ...words, drawing } : words) === JSON.stringify(after)
}

/** Letters at most: short enough for a picture and for somebody in a hurry. */
export const longest = { title: 90, happens: 700, recognise: 700, act: 700, press: 400, call: 700 } as const
export const wordFields = ['title', 'act', 'happens', 'recognise', 'press', 'call'] as const

/** A warning that holds for longer is one that nobody looks at. It can be extended, each time by two people. */
export const mostDays = 42

/** Whether a last day is one that somebody may choose today. */
export function mayEndOn(today: string, endsOn: string): boolean {
  return endsOn > today && endsOn <= daysAfter(today as CalendarDate, mostDays)
}

/** Lines with something in them. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
