// SPDX-License-Identifier: EUPL-1.2
import { sureEnough } from '#plain/classification'
import type { KnownOrganisation } from '#plain/identifiers'
import { tellsPayment } from '#plain/reports'
import type { EverydayIdentifier, Problem } from '#values'
import { type Answer, answer } from './answer.ts'
import { asksReader } from './asks-reader.ts'
import type { hearNeed } from './hear-need.ts'
import { tellsOfOneself } from './help-asked.ts'
import { type FraudForm, isMessage, messageKindOf } from './message-kind.ts'
import { isInOtherTongue } from './other-tongue.ts'
import { shortMessageKind } from './short-message.ts'
import type { Question, ReadItem } from './read-question.ts'

export interface Checked extends Answer {
  /** Place of the question, from 0; a sentence may give several answers, and one more when it looks like fraud as a whole. */
  item: number
  /** As it was written. */
  text: string
  identifier: Pick<EverydayIdentifier, 'kind' | 'canonical'> | null
  /** It was an account without its country, and was read with it. */
  isMended?: true
  /** Only with `cannot_check`: what is wrong with the text. */
  problem: Problem | null
}

/** The forms of fraud that a text may tell of, the most probable first; null: no fraud. */
export type ReadForms = (text: string) => readonly { form: string | null; probability: number }[]

/** What is heard in the words of a text. */
export interface Reader {
  readForms: ReadForms
  hearNeed: typeof hearNeed
}

/** For lists of numbers, in which nobody writes to us. */
export const noWords: Reader = { readForms: () => [], hearNeed: () => null }

/**
 * What is answered to questions, by the server and by a browser that asks so that the server does not see it. `about`: what is said of each item that was
 * understood, in their order; `kept`: hosts that are ours, also one that exists on somebody's own machine only.
 */
export function answersTo(
  questions: readonly Question[],
  items: readonly ReadItem[],
  about: readonly Answer[],
  reader: Reader,
  kept: ReadonlyMap<string, KnownOrganisation> = new Map(),
): Checked[] {
  let place = 0
  const looked = items.flatMap((one): Checked | [] => {
    const base = { item: one.item, text: one.text, identifier: null, problem: null }
    if ('problem' in one && one.ownCode)
      return { ...base, ...answer('cannot_check', { reason: one.ownCode === 'whole' ? 'own-code' : 'own-code-part' }) }
    const known = 'problem' in one && kept.get(hostIn(one.text))
    if (known) return { ...base, ...answer('often_imitated', { organisation: known }) }
    if ('problem' in one)
      return questions[one.item]?.kind === undefined && !one.isOfNumber && isMessage(one.text, 'alone')
        ? { ...base, ...answer('cannot_check', { reason: 'message-unsure' }) }
        : { ...base, problem: one.problem, ...answer('cannot_check') }
    const { kind, canonical } = one.identifier
    const said = about[place++] ?? answer('unavailable')
    if (one.isBehind && said.answer !== 'above_threshold') return []
    return { ...base, ...said, identifier: { kind, canonical }, ...(one.isMended && { isMended: true }) }
  })
  return questions.flatMap((question, item) => {
    const own = looked.filter((one) => one.item === item)
    return question.kind === undefined ? withWhole(question.text, item, own, reader) : own
  })
}

/** 'http://localhost:3000/melden' → 'localhost:3000' */
function hostIn(text: string): string {
  return (
    text
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .split(/[/?#]/)[0] ?? ''
  )
}

/** What the words of a text look like; null: it is no message, or nothing that we are sure of. */
export function formIn(text: string, isBesideNumber: boolean, readForms: ReadForms): FraudForm | null {
  const where = isBesideNumber ? 'beside a number' : 'alone'
  return (isMessage(text, where) ? messageKindOf(readForms(text), sureEnough) : null) ?? shortMessageKind(text)
}

const tricked =
  /\b(?:nep\p{L}*|vals\p{L}*|vervals\p{L}*|spookfactu\p{L}*|oplicht\p{L}*|fout\p{L}*|verkeerd\p{L}*|blijkt|bleek|fake\p{L}*|false|forged|scam\p{L}*|fraud\p{L}*)\b|\bwat nu\b|\bniet van (?:hun|hen|ons|haar|hem|die)\b|\b(?:geld|het|money|it) (?:\p{L}+ )?(?:terug|back)\b|\bnew number|\bnieuwe?(?: telefoon)? ?(?:nummer|nr)\b/iu

/** Money went already to what is warned about or was a trick: to hold it back at the bank comes before "do not pay". */
function paidInTrick(text: string, isWarned: boolean): boolean {
  return tellsPayment(text) && !asksReader(text) && (isWarned || tricked.test(text))
}

/** And what is said of a text as a whole: that it looks like fraud, or that somebody asks for help. What nobody could read is no answer beside that. */
function withWhole(text: string, item: number, own: readonly Checked[], reader: Reader): Checked[] {
  const form = formIn(
    text,
    own.some(({ identifier }) => identifier),
    reader.readForms,
  )
  const isWarned =
    form !== null || own.some(({ answer: said }) => said === 'above_threshold' || said === 'looks_like_known')
  const asked = reader.hearNeed(text, { isLikeFraud: form !== null })
  // "What must I do" is a question of somebody who paid as well.
  const need = (asked === null || asked === 'help-asked') && paidInTrick(text, isWarned) ? 'cheated' : asked
  // What happened to somebody is no message to wait with: they choose what it was most like.
  const isUnknown = need === null && own.length > 0 && own.every(({ reason }) => reason === 'message-unsure')
  const isForeign = need === null && own.every(({ identifier }) => identifier === null) && isInOtherTongue(text)
  const tells = isForeign ? 'other-tongue' : isUnknown && tellsOfOneself(text) ? 'told' : null
  const whole = [
    ...(need ? [answer('cannot_check', { reason: need })] : []),
    ...(tells && form === null ? [answer('cannot_check', { reason: tells })] : []),
    ...(form ? [answer('likely_fraud', { form })] : []),
  ].map((said): Checked => ({ item, text, identifier: null, problem: null, ...said }))
  if (whole.length === 0) return [...own]
  return [...own.filter(({ identifier, problem }) => identifier || problem?.code.startsWith('iban.')), ...whole]
}
