// SPDX-License-Identifier: EUPL-1.2

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

/** Lines, newest first, of which those that follow each other and say the same stand once: how often, and when first. The file has each. */
export function withoutRepeats<L extends Line>(lines: readonly L[]): (L & { times: number; first: Date })[] {
  const folded: (L & { times: number; first: Date })[] = []
  for (const line of lines) {
    const last = folded.at(-1)
    if (last && wordsOf(last) === wordsOf(line)) Object.assign(last, { times: last.times + 1, first: line.at })
    else folded.push({ ...line, times: 1, first: line.at })
  }
  return folded
}
