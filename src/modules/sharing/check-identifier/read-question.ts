// SPDX-License-Identifier: EUPL-1.2
import {
  type EverydayIdentifier,
  type EverydayKind,
  hitsInText,
  identifierKey,
  type Problem,
  understandIdentifier,
  wrongMobiles,
} from '#values'
import { type OwnCode, ownCodeIn } from './own-code.ts'
import { withoutCountry, wrongAccounts } from './wrong-accounts.ts'

/** One thing that somebody asks about, as they wrote it. */
export interface Question {
  text: string
  kind?: EverydayKind
  platform?: string
}

/** `isOfNumber`: something in it was meant as an account or a mobile number, and is wrong; `ownCode`: it is a code that we gave, or a part of one. */
type Unread = { problem: Problem; isOfNumber: boolean; ownCode?: OwnCode }
/** `isMended`: an account that was written without its country; `isBehind`: the site of a mail address that was written, of which only a warning is told. */
type Understood = { identifier: EverydayIdentifier; isMended?: true; isBehind?: true }

export type ReadItem = { item: number; text: string } & (Understood | Unread)

interface Options {
  demoBankAllowed: boolean
}

/**
 * What the questions ask about, in their order: one item each; or, for a sentence, every item in it once, and the accounts in it that are not right.
 * A question in which nothing is found comes back with what is wrong with it.
 */
export function readQuestions(questions: readonly Question[], options: Options): ReadItem[] {
  return questions.flatMap((question, item) => {
    const read = readQuestion(question, options)
    const all = question.kind === undefined ? [...read, ...sitesBehind(read, options)] : read
    return all.map((one) => ({ item, ...one }))
  })
}

/** Who gives a mail address may be warned of its site; asked in words of their own, not where a kind was named. */
function sitesBehind(read: readonly Read[], options: Options): Read[] {
  const seen = new Set(read.flatMap((one) => ('identifier' in one ? [identifierKey(one.identifier)] : [])))
  return read.flatMap((one): Read[] => {
    if (!('identifier' in one) || one.identifier.kind !== 'email') return []
    const host = one.identifier.detail.domain
    const site = understandIdentifier('web-address', host, options)
    if (!site.ok || seen.has(identifierKey(site.value))) return []
    seen.add(identifierKey(site.value))
    return [{ text: host, identifier: site.value, isBehind: true }]
  })
}

/** The first so many that were asked about, and as many sites behind them; how many were asked about in all. */
export function firstAsked(read: readonly ReadItem[], most: number): { items: ReadItem[]; asked: number } {
  const isBehind = (one: ReadItem) => 'identifier' in one && one.isBehind === true
  let [own, behind] = [0, 0]
  const items = read.filter((one) => (isBehind(one) ? behind++ : own++) < most)
  return { items, asked: own }
}

const mostWords = 15

/** In a longer text the message is what counts. */
function isShort(text: string): boolean {
  return text.split(/\s+/).length <= mostWords
}

type Read = { text: string } & (Understood | Unread)

function readQuestion({ text, kind, platform }: Question, options: Options): Read[] {
  const whole = understandIdentifier(kind, text, { ...options, ...(platform !== undefined && { platform }) })
  const isAccount = whole.ok && whole.value.kind === 'iban'
  const ownCode = kind === undefined && !isAccount ? ownCodeIn(text) : null
  if (ownCode) return [{ text, problem: { code: 'identifier.unrecognised' }, isOfNumber: false, ownCode }]
  if (whole.ok) return [{ text, identifier: whole.value }]
  const found = new Map<string, Read>()
  const hits = hitsInText(text, options)
  for (const hit of hits) {
    const again = understandIdentifier(hit.kind, hit.canonical, options)
    if (again.ok) found.set(identifierKey(again.value), { text: hit.text, identifier: again.value })
  }
  for (const { written, account } of withoutCountry(text, options))
    if (account) found.set(identifierKey(account), { text: written, identifier: account, isMended: true })
  const wrong = wrongAccounts(text, hits, options)
  const unread = (problem: Problem, isOfNumber: boolean): Read => ({ text, problem, isOfNumber })
  if (found.size > 0)
    return [
      ...found.values(),
      ...wrong
        .filter(({ isSure }) => isSure)
        .map(({ written, problem }): Read => ({ text: written, problem, isOfNumber: true })),
    ]
  const [first] = [...wrong, ...(isShort(text) ? wrongMobiles(text) : [])]
  if (first) return [unread(first.problem, true)]
  // A user name of which nobody says where: that is what is asked then.
  const named = /[a-z\d]+_\w+/i.exec(text)
  const asked = named ? understandIdentifier('user-name', named[0], options) : whole
  return [unread(asked.ok ? whole.problem : asked.problem, false)]
}
