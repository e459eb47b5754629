// SPDX-License-Identifier: EUPL-1.2
import { type EverydayIdentifier, mendIban, type Problem, recogniseIdentifier } from '#values'

/** What the first sign asks for: '>' only what can be begun, '@' only people, '#' only codes. */
type Only = 'deeds' | 'people' | 'codes'

export interface Typed {
  query: { text: string; identifier: EverydayIdentifier | null; code: string | null }
  only: Only | null
  /** What modules are asked for; left out: everything. */
  groups?: readonly 'people'[]
  /** It looks like an identifier and is none: what is wrong with it. */
  problem: Problem | null
  /** What an account was perhaps meant to be: the same number with the letters or zeros that it lost. */
  meant: string | null
}

export const longestTyped = 200
const signs: Readonly<Record<string, Only>> = { '>': 'deeds', '@': 'people', '#': 'codes' }

/** Reads what somebody typed into the search; never throws. */
export function readTyped(typed: string, options: { demoBankAllowed: boolean }): Typed {
  const whole = typed.toWellFormed().replaceAll('\0', '').trim().slice(0, longestTyped)
  const only = signs[whole.charAt(0)] ?? null
  const text = only ? whole.slice(1).trim() : whole
  const nothing = { problem: null, meant: null }
  const plain = { text, identifier: null, code: null }
  if (only === 'deeds') return { query: plain, only, groups: [], ...nothing }
  if (only === 'people') return { query: plain, only, groups: ['people'], ...nothing }
  const code = codeIn(text)
  if (only === 'codes') return { query: { ...plain, code: code ?? text.toUpperCase() }, only, ...nothing }
  const read = recogniseIdentifier(text, options)
  // An address of a page of ours is no web address that somebody warns about.
  if (read.ok && !code?.includes('-')) return { query: { text, identifier: read.value, code }, only, ...nothing }
  const problem = !read.ok && !code?.includes('-') && isMeantAsOne(read.problem, text) ? read.problem : null
  return { query: { ...plain, code }, only, problem, meant: read.ok ? null : mendIban(text, options) }
}

/** A few letters and figures, as 'D-2026-00001' or 'TH-5B2DBDE719'; six signs by which a case is named; or a whole number of a row. */
const codeLooks = /^(?:[a-z]{1,3}\d{0,2}-?[\da-f-]{4,14}|[\da-f]{6}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

/** 'D-2026-00001' of "dossier d 2026-00001"; of an address of a page the number of the row in it. */
function codeIn(text: string): string | null {
  const inAddress = /\/werkbank\/\S*?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i.exec(text)?.[1]
  const one = text.replace(/^(?:zaak|case|melding|report|dossier)\s+#?/i, '').replace(/^([a-z]{1,3}\d{0,2})\s+/i, '$1-')
  return (inAddress ?? (codeLooks.test(one) ? one : null))?.toUpperCase() ?? null
}

function isMeantAsOne({ code }: Problem, text: string): boolean {
  const isLong = (text.match(/\d/g) ?? []).length >= 8
  return isLong && code !== 'identifier.unrecognised'
}
