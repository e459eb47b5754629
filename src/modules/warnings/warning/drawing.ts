// SPDX-License-Identifier: EUPL-1.2
import type { Clue, DrawnMessage, MessageKind } from '#values'

/** What stands in a message, in one language. `text` has '[link]' where a link stands. */
export interface DrawnWords {
  sender: string
  text: string
  clues: Clue[]
}

/** The message that a warning is about, as whoever wrote the warning saw it. */
export interface WarningDrawing {
  kind: MessageKind
  nl: DrawnWords
  /** Null: nobody translated it. */
  en: DrawnWords | null
}

/** A message with the language that it is written in. */
export interface Drawn {
  message: DrawnMessage
  lang: 'nl' | 'en'
}

export function drawnIn(drawing: WarningDrawing | undefined, asked: 'nl' | 'en'): Drawn | null {
  if (!drawing) return null
  const lang = asked === 'en' && drawing.en ? 'en' : 'nl'
  return { message: { kind: drawing.kind, ...(drawing[lang] ?? drawing.nl) }, lang }
}

/** Channels of the taxonomy that bring a message one can draw, with the kinds under each. */
const kindOfChannel: readonly [RegExp, MessageKind][] = [
  [/^CH-0[12]/, 'call'],
  [/^CH-03/, 'sms'],
  [/^CH-04/, 'chat'],
  [/^CH-05/, 'mail'],
]

/** Where nobody drew it: the way that it comes, and the words that were seen. Nothing is added; null for a way that is no message. */
export function drawnFrom(seen: { channel: string | null; lure: string | null; recognise: string }): Drawn | null {
  const kind = kindOfChannel.find(([is]) => is.test(seen.channel ?? ''))?.[1]
  if (!kind) return null
  const clues = seen.recognise
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((said) => ({ part: '', said }))
  return { message: { kind, sender: '', text: seen.lure ?? '', clues }, lang: 'nl' }
}

export const longestDrawn = { sender: 60, text: 400, clues: 700 } as const
export const drawnFields = ['sender', 'text', 'clues'] as const
export const mostClues = 4

/** 'stukje tekst = wat u eraan ziet', a clue a line. A line without '=' points at nothing. */
export function cluesIn(written: string): Clue[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf('=')
      return at < 0 ? { part: '', said: line } : { part: line.slice(0, at).trim(), said: line.slice(at + 1).trim() }
    })
}

/** The opposite of `cluesIn`, for a form. */
export function cluesAsWritten(clues: readonly Clue[]): string {
  return clues.map(({ part, said }) => (part === '' ? said : `${part} = ${said}`)).join('\n')
}
