// SPDX-License-Identifier: EUPL-1.2
import { parseReceiptCode } from '#values'

/** Two groups of five or more; the last may have been cut. */
const inGroups =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]{5}(?:[\s\p{Pd}.]?[\p{L}\p{N}]{5}){1,3}(?:[\p{Pd}.][\p{L}\p{N}]{1,4})?(?![\p{L}\p{N}])/gu
/** Not U: what was typed for another sign counts as that. */
const signsOnly = /^[0-9A-TV-Z]+$/
/** "Mijn code is …": more is a message, which is judged by its own words. */
const mostWords = 5

/** 'part': groups like those of a code of ours, and not all of them, or one with a slip. */
export type OwnCode = 'whole' | 'part'

/** Whether somebody fills in a code of ours where a number or message is asked: of a report, a plan of steps or whatever else. */
export function ownCodeIn(text: string): OwnCode | null {
  for (const [code] of text.matchAll(inGroups)) {
    const words = text.replace(code, ' ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? []
    if (words.length > mostWords || words.some((word) => /[\d@/]|\.\p{L}/u.test(word))) continue
    if (parseReceiptCode(code) !== null) return 'whole'
    if (looksLikePart(code)) return 'part'
  }
  return null
}

/** Words and numbers have five signs too: in a code letters and digits stand in one group. */
function looksLikePart(code: string): boolean {
  const groups = code.toUpperCase().split(/[\s\p{Pd}.]/u)
  const isMixed = (group: string) => /\d/.test(group) && /[A-Z]/.test(group)
  if (groups.length < 2 || !groups.every((group) => group.length <= 5 && signsOnly.test(group))) return false
  // One in three hundred groups of ours holds digits alone; of numbers of orders and parcels most do.
  if (groups.some((group) => /^\d{5}$/.test(group))) return false
  return /\p{Pd}/u.test(code) ? groups.some(isMixed) : groups.every(isMixed)
}
