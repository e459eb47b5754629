// SPDX-License-Identifier: EUPL-1.2
import '#ui/clues'
import { Heading } from '#ui/heading'
import type { Verdict } from './one-verdict.ts'

/** The message as it was pasted, with the words marked that give it away, and what each says. */
export function Clues({ clues }: { clues: NonNullable<Verdict['clues']> }) {
  return (
    <section className="dw-seen">
      <Heading level={2}>{clues.title}</Heading>
      <p className="dw-seen__message">
        {clues.pieces.map(({ text: words, clue }, place) =>
          clue === null ? (
            words
          ) : (
            <mark key={place}>
              {words}
              <span className="dw-clue">{clue}</span>
            </mark>
          ),
        )}
      </p>
      <ol className="dw-clues">
        {clues.said.map((sentence, place) => (
          <li key={place}>
            <span className="dw-clue">{place + 1}</span>
            <span>{sentence}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
