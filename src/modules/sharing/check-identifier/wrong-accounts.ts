// SPDX-License-Identifier: EUPL-1.2
import {
  demoBankCode,
  dutchBanks,
  type EverydayIdentifier,
  mendIban,
  type Problem,
  understandIdentifier,
} from '#values'

/** An account in a sentence that is not right. `isSure`: nothing but an account looks like it. */
export interface WrongAccount {
  written: string
  problem: Problem
  isSure: boolean
}

interface Options {
  demoBankAllowed: boolean
}

const gap = String.raw`[\s.-]{0,3}`
const looksLikeAccount = new RegExp(String.raw`\b(?:NL${gap}|[A-Z]{2})\d{2}(?:${gap}[A-Z\d]){8,30}\b`, 'gi')
const looksDutch = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{2}${gap})?([A-Z]{4})(?:${gap}\d){7,10}(?![\p{L}\p{N}])`,
  'giu',
)
/** Characters; less is no account with a mistake. */
const shortest = 12
const mostTries = 12

interface Place {
  start: number
  end: number
}

/** Dutch accounts without NL before them, told by the letters of the bank; `account`: the whole one, where the check digits say that it is. */
export function withoutCountry(
  text: string,
  options: Options,
): (Place & { written: string; account: EverydayIdentifier | null })[] {
  return [...text.matchAll(looksDutch)].flatMap(({ 0: written, 1: letters = '', index }) => {
    const bank = letters.toUpperCase()
    const isBank = Object.hasOwn(dutchBanks, bank) || (options.demoBankAllowed && bank === demoBankCode)
    if (!isBank || /NL[\s.-]{0,3}(?:\d{2}[\s.-]{0,3})?$/i.test(text.slice(0, index))) return []
    const whole = mendIban(written, options)
    const read = whole === null ? null : understandIdentifier('iban', whole, options)
    const account = read?.ok ? read.value : null
    return [{ written, account, start: index, end: index + written.length }]
  })
}

/** In a sentence with a wrong account number the number is the problem, not the sentence. `hits`: what was understood already. */
export function wrongAccounts(text: string, hits: readonly Place[], options: Options): WrongAccount[] {
  const short = withoutCountry(text, options)
  const known = [...hits, ...short]
  const wrong = [...text.matchAll(looksLikeAccount)].flatMap(({ 0: whole, index }): WrongAccount[] => {
    // What follows it in its sentence may be something else.
    const next = Math.min(...known.flatMap(({ start, end }) => (end > index ? [start] : [])))
    const written = whole.slice(0, Math.max(0, next - index)).trimEnd()
    const wrong = written.length < shortest ? null : firstWrong(written, options)
    return wrong ? [{ ...wrong, isSure: isSure(wrong.written, wrong.problem) }] : []
  })
  const missing = short.flatMap(({ written, account }): WrongAccount[] =>
    account ? [] : [{ written, problem: { code: 'iban.country-missing' }, isSure: true }],
  )
  return [...wrong, ...missing]
}

function isSure(written: string, { code }: Problem): boolean {
  if (code === 'iban.wrong-check-digits' || code === 'iban.no-existing-bank') return true
  return /^NL[\s.-]{0,3}\d{2}[\s.-]{0,3}[A-Z]{4}[\s.-]{0,3}\d/i.test(written)
}

/** Null when it is right. */
function firstWrong(whole: string, options: Options): { written: string; problem: Problem } | null {
  let first: Problem | null = null
  let written = whole
  for (let tries = 0; written !== '' && tries < mostTries; tries += 1) {
    const read = understandIdentifier('iban', written, options)
    if (read.ok) break
    if (read.problem.code !== 'iban.wrong-length') return { written, problem: read.problem }
    first ??= read.problem
    // Too long because the next words of the sentence were taken for groups of the number.
    written = written.slice(0, Math.max(0, written.search(/\s\S*$/)))
  }
  return first && { written: whole, problem: first }
}
