// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

export type TextMark = {
  /** First character and the one behind the last, in UTF-16 units. */
  start: number
  end: number
  /** Said after the marked words to somebody who does not see the mark: 'rekeningnummer'. */
  text: string
  /** `quiet`: a dotted line instead of a band, for what needs no attention. */
  look?: 'strong' | 'quiet' | undefined
}

type MarkedTextProps = {
  text: string
  /** In order of place; one that overlaps the one before is left out. */
  marks: TextMark[]
  lang?: string | undefined
  /** What the marks mean. */
  legend?: { text: string; look?: TextMark['look'] }[] | undefined
}

/** Running text in which words are marked: seen as a band, heard as a word between brackets. */
export function MarkedText(props: MarkedTextProps) {
  return (
    <div className="dw-marked">
      {paragraphsOf(props.text).map(({ start, end }) => (
        <p key={start} className="utrecht-paragraph" lang={props.lang}>
          {piecesOf(props.text, props.marks, start, end)}
        </p>
      ))}
      {props.legend && props.legend.length > 0 && (
        <ul className="dw-legend" aria-hidden="true">
          {props.legend.map(({ text, look }) => (
            <li key={text}>
              <span className={markClass(look)}>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function markClass(look: TextMark['look']): string {
  return `dw-mark dw-mark--${look ?? 'strong'}`
}

function piecesOf(text: string, marks: TextMark[], start: number, end: number): ReactNode[] {
  const pieces: ReactNode[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) pieces.push(text.slice(at, mark.start))
    pieces.push(
      <mark key={mark.start} className={markClass(mark.look)}>
        {text.slice(mark.start, mark.end)}
        <span className="dw-hidden">{` (${mark.text})`}</span>
      </mark>,
    )
    at = mark.end
  }
  if (at < end) pieces.push(text.slice(at, end))
  return pieces
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
