// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { type FormEntries, FormReader, webMessages } from '#foundation/web'
import { fillLetter, type Letter, longestOf, type Problem, problems } from './fill-letter.ts'
import type { LetterTemplate } from './template.ts'
import { letterMessages } from './write-letter.text.ts'

const codes: Record<Problem, string> = {
  required: webMessages.required,
  tooLong: webMessages.tooLong,
  wrongDate: webMessages.wrongDate,
  dateInFuture: webMessages.dateInFuture,
  ...letterMessages,
}

/** The letter from what was typed; refuses everything that is wrong at once. Nothing is kept, and no database is asked. */
export function readLetter(ctx: Context, template: LetterTemplate, entries: FormEntries): Letter {
  const typed = (field: string) => [entries[field] ?? ''].flat().join(' ')
  const filled = fillLetter(template, typed, { now: ctx.now(), demoBankAllowed: !ctx.settings.isProduction })
  if ('letter' in filled) return filled.letter
  const read = new FormReader(ctx, entries)
  for (const { field, problem } of filled.wrong) read.wrong(field, codes[problem], { max: longestOf(field) })
  read.done()
  throw new Error('a letter is refused with a reason')
}

/** The words of everything that can be wrong, by field, for the device that looks by itself. */
export function problemWords(ctx: Context, { fields }: LetterTemplate): Record<string, Record<Problem, string>> {
  const words = (max: number) =>
    Object.fromEntries(problems.map((one) => [one, messageOf(codes[one], ctx.language, { max })]))
  return Object.fromEntries(fields.map((field) => [field, words(longestOf(field)) as Record<Problem, string>]))
}
