// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { AnswerKind } from './answer.ts'

/** What the browser recognises; the open check reads more. */
export const privateKinds = ['iban', 'phone', 'email', 'web-address', 'crypto-address', 'merchant'] as const
export type PrivateKind = (typeof privateKinds)[number]

/** Statement, explanation and what to do, as places in the list of sentences: most are said more than once. */
export type SaidText = readonly number[]

/** Everything that the script of the page may have to say, in the words of the page that comes from us. {…} is filled in by the script. */
export interface PrivateTexts {
  language: Language
  sentences: string[]
  /** By `saidName`. */
  said: Record<string, SaidText>
  asked: Record<PrivateKind | 'unknown', string>
  inDanger: string
  /** For two and more. */
  several: string[]
  more: string
  asOf: string
  willNotSee: string
  sawNot: string
  working: string
  slow: string
}

/** Why it cannot be checked says enough; otherwise what it is says what to do. */
export function saidName(answer: AnswerKind, kindOrReason: string): string {
  return `${answer} ${kindOrReason}`
}
