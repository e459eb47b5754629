// SPDX-License-Identifier: EUPL-1.2
import { parseReceiptCode } from '#values'

const inGroups = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{5}(?:[\s\p{Pd}.]?[\p{L}\p{N}]{5}){3}(?![\p{L}\p{N}])/gu
/** "Mijn code is …": more is a message, which is judged by its own words. */
const mostWords = 5

/** Whether somebody fills in a code of ours where a number or message is asked: of a report, a plan of steps or whatever else. */
export function isOwnCode(text: string): boolean {
  return [...text.matchAll(inGroups)].some(([code]) => {
    const words = text.replace(code, ' ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? []
    return (
      parseReceiptCode(code) !== null &&
      words.length <= mostWords &&
      !words.some((word) => /[\d@/]|\.\p{L}/u.test(word))
    )
  })
}
