// SPDX-License-Identifier: EUPL-1.2

export interface Labelled {
  id: string
  /** What its makers say belongs together. */
  label: string
  text: string
}

export interface PairScore {
  /** Pairs with equal labels, and those of them that were joined. */
  mustLink: number
  linked: number
  /** Pairs joined. */
  joined: number
  /** Of these: unequal labels though the text is the very same; unequal labels though both are takes of one script. */
  sameText: number
  sameScript: number
}

/** Counts pairs: `groupOf` says what was joined with what. */
export function scorePairs(items: readonly Labelled[], groupOf: ReadonlyMap<string, string>): PairScore {
  const score: PairScore = { mustLink: 0, linked: 0, joined: 0, sameText: 0, sameScript: 0 }
  for (const [place, one] of items.entries())
    for (const other of items.slice(place + 1)) {
      const isJoined = groupOf.get(one.id) === groupOf.get(other.id)
      if (isJoined) score.joined++
      if (one.label === other.label) {
        score.mustLink++
        if (isJoined) score.linked++
      } else if (isJoined) {
        if (one.text === other.text) score.sameText++
        if (orderedShare(one.text, other.text) >= oneScript) score.sameScript++
      }
    }
  return score
}

export const recallOf = ({ mustLink, linked }: PairScore) => linked / mustLink
/** Every pair with unequal labels is wrong. */
export const strictPrecisionOf = ({ linked, joined }: PairScore) => linked / joined
/** Pairs with the very same text and unequal labels are neither right nor wrong. */
export const precisionBesideSameText = ({ linked, joined, sameText }: PairScore) => linked / (joined - sameText)
/** A pair with unequal labels is right when both are takes of one script. */
export const loosePrecisionOf = ({ linked, joined, sameScript }: PairScore) => (linked + sameScript) / joined

/** From this share of the shorter text's words, found in the same order in the longer, two texts are takes of one script. */
export const oneScript = 0.7

/**
 * The longest common run of words with gaps (LCS) as a share of the shorter text. Another measure than the one that is tested
 * (words in order, not sets of triples), so that it is not its own judge.
 */
export function orderedShare(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((one, other) => one.length - other.length)
  if (!short || !long || short.length === 0) return 0
  let above = new Uint16Array(short.length + 1)
  for (const word of long) {
    const row = new Uint16Array(short.length + 1)
    for (let at = 1; at <= short.length; at++)
      row[at] = short[at - 1] === word ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0)
    above = row
  }
  return (above[short.length] ?? 0) / short.length
}

/** Pairs with one label that are not one script by far: a share below 0.4, which unrelated English texts of this length have too. */
export function unlikePairs(items: readonly Labelled[]): [Labelled, Labelled][] {
  return items.flatMap((one, place) =>
    items
      .slice(place + 1)
      .filter((other) => other.label === one.label && orderedShare(one.text, other.text) < unlike)
      .map((other): [Labelled, Labelled] => [one, other]),
  )
}

const unlike = 0.4

/** Numbers count as one word, and so does a character of a script without spaces. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[\p{N}.,]*\p{N}/gu, '0')
      .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
  )
}
