// SPDX-License-Identifier: EUPL-1.2
import { dutchDay } from '#values'

interface Line {
  at: Date
  who: string | null
  organisation: string | null
  activity: string
  purpose: string
  legalBasis: string
  object: { kind: string; name: string } | null
  inListOf: number | null
}

const wordsOf = ({ who, organisation, activity, purpose, legalBasis, object, inListOf }: Line) =>
  JSON.stringify([who, organisation, activity, purpose, legalBasis, object?.kind, object?.name, inListOf])

/** Lines, newest first, of which those of one day that say the same stand once: how often, and when first. The file has each. */
export function withoutRepeats<L extends Line>(lines: readonly L[]): (L & { times: number; first: Date })[] {
  const folded = Map.groupBy(lines, (line) => `${dutchDay(line.at)} ${wordsOf(line)}`)
  return [...folded.values()].flatMap((same) => {
    const [newest, first] = [same[0], same.at(-1)]
    return newest && first ? [{ ...newest, times: same.length, first: first.at }] : []
  })
}
