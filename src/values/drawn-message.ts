// SPDX-License-Identifier: EUPL-1.2

export const messageKinds = ['sms', 'chat', 'mail', 'call', 'payment'] as const
export type MessageKind = (typeof messageKinds)[number]

export interface Clue {
  /** The very words of the sender or the text that give it away; '' when it is nothing that one can point at. */
  part: string
  /** What one sees by it, in a sentence. */
  said: string
}

/** A message as it comes in. `[link]` in the text is a link. */
export interface DrawnMessage {
  kind: MessageKind
  /** As it stands on the screen; '' when it differs. */
  sender: string
  /** What is written, or said on the telephone; '' when it differs. */
  text: string
  clues: readonly Clue[]
}

export const linkMark = '[link]'

export interface Piece {
  text: string
  isLink: boolean
  /** Number of the clue that these words are, from 1. */
  clue: number | null
}

const pieceOf = (text: string, clue: number | null): Piece[] =>
  text
    .split(/(\[link\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isLink: part === linkMark, clue }))

/** A text cut where clues begin and end, each clue at its first place; what lies in another clue already is left out. */
function piecesOf(text: string, clues: readonly Clue[]): Piece[] {
  const marked = clues
    .map(({ part }, at) => ({ from: part === '' ? -1 : text.indexOf(part), length: part.length, clue: at + 1 }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let end = 0
  for (const { from, length, clue } of marked) {
    if (from < end) continue
    pieces.push(...pieceOf(text.slice(end, from), null), ...pieceOf(text.slice(from, from + length), clue))
    end = from + length
  }
  return [...pieces, ...pieceOf(text.slice(end), null)]
}

/** Numbers of the clues that can be seen in the drawing: each stands in the sender or, if not there, in the text. */
export function seenClues({ sender, text, clues }: DrawnMessage): ReadonlySet<number> {
  return new Set(marksOf({ sender, text, clues }).flatMap((pieces) => pieces.flatMap(({ clue }) => clue ?? [])))
}

/** The pieces of the sender and of the text; no clue is marked twice. */
export function marksOf({ sender, text, clues }: Omit<DrawnMessage, 'kind'>): [sender: Piece[], text: Piece[]] {
  const ofSender = piecesOf(sender, clues)
  const known = new Set(ofSender.map(({ clue }) => clue))
  return [
    ofSender,
    piecesOf(
      text,
      clues.map((one, at) => (known.has(at + 1) ? { ...one, part: '' } : one)),
    ),
  ]
}
