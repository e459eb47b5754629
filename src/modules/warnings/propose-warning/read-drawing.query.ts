// SPDX-License-Identifier: EUPL-1.2
import type { FormEntries, FormReader } from '#foundation/web'
import { type MessageKind, messageKinds } from '#values'
import {
  cluesIn,
  type DrawnWords,
  drawnFields,
  longestDrawn,
  mostClues,
  type WarningDrawing,
} from '../warning/drawing.ts'
import { warningMessages as message } from '../warning/warning.text.ts'
import { longSentenceIn } from '../warning/what-may-not-stay.ts'

/** Name of the field on the form: 'nl-drawn-text'. */
export const drawnFieldOf = (language: 'nl' | 'en', field: keyof DrawnWords) => `${language}-drawn-${field}`

/**
 * The message that a warning is about, when somebody drew it; undefined when not. Refused, besides what no text may hold: a kind without words or
 * words without a kind, and a clue whose words do not stand in the message.
 */
export function readDrawing(form: FormReader, entries: FormEntries): WarningDrawing | undefined {
  const isFilled = (language: 'nl' | 'en') =>
    drawnFields.some((field) => String(entries[drawnFieldOf(language, field)] ?? '').trim() !== '')
  const chosen = String(entries['drawing-kind'] ?? '')
  if (chosen === '' && !isFilled('nl') && !isFilled('en')) return undefined
  const kind = form.choice('drawing-kind', messageKinds) as MessageKind
  return { kind, nl: readWords(form, 'nl', kind), en: isFilled('en') ? readWords(form, 'en', kind) : null }
}

function readWords(form: FormReader, language: 'nl' | 'en', kind: MessageKind): DrawnWords {
  const name = (field: keyof DrawnWords) => drawnFieldOf(language, field)
  const read = (field: keyof DrawnWords, isRequired: boolean) =>
    form.text(name(field), longestDrawn[field], isRequired).replace(/\r\n?/g, '\n')
  const sender = read('sender', false)
  // A caller can be drawn without knowing what is said.
  const text = read('text', kind !== 'call')
  const written = read('clues', false)
  const clues = cluesIn(written)
  const astray = clues.find(({ part }) => part !== '' && !sender.includes(part) && !text.includes(part))
  const unsaid = clues.find(({ said }) => said === '')
  const long = longSentenceIn(clues.map(({ said }) => said).join('\n'))
  if (astray) form.wrong(name('clues'), message.clueAstray, { part: astray.part })
  else if (unsaid) form.wrong(name('clues'), message.clueUnsaid, { part: unsaid.part })
  else if (clues.length > mostClues) form.wrong(name('clues'), message.manyClues, { max: mostClues })
  else if (long) form.wrong(name('clues'), message.longSentence, { found: long.slice(0, 80) })
  return { sender, text, clues }
}

/** Everything that stands in a drawing, to look for names in. */
export function textsOfDrawing(drawing: WarningDrawing | undefined): string[] {
  return [drawing?.nl, drawing?.en].flatMap((words) =>
    words ? [words.sender, words.text, ...words.clues.map(({ said }) => said)] : [],
  )
}
