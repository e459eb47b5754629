// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { type FormEntries, FormReader, webMessages } from '#foundation/web'
import { fillLetter, type Letter, longestOf, type Problem, problems } from './fill-letter.ts'
import type { Field, LetterTemplate } from './template.ts'
import { letterMessages, missingMessages } from './write-letter.text.ts'

const codes: Record<Exclude<Problem, 'required'>, string> = {
  tooLong: webMessages.tooLong,
  wrongDate: webMessages.wrongDate,
  dateInFuture: webMessages.dateInFuture,
  ...letterMessages,
}

function codeOf(field: Field, problem: Problem): string {
  return problem === 'required' ? missingMessages[field] : codes[problem]
}

/** The letter from what was typed; refuses everything that is wrong at once. Nothing is kept, and no database is asked. */
export function readLetter(ctx: Context, template: LetterTemplate, entries: FormEntries): Letter {
  const typed = (field: string) => [entries[field] ?? ''].flat().join(' ')
  const filled = fillLetter(template, typed, { now: ctx.now(), demoBankAllowed: !ctx.settings.isProduction })
  if ('letter' in filled) return filled.letter
  const read = new FormReader(ctx, entries)
  for (const { field, problem } of filled.wrong) read.wrong(field, codeOf(field, problem), { max: longestOf(field) })
  read.done()
  throw new Error('a letter is refused with a reason')
}

/** The words of everything that can be wrong, by field, for the device that looks by itself. */
export function problemWords(ctx: Context, { fields }: LetterTemplate): Record<string, Record<Problem, string>> {
  const words = (field: Field) => {
    const say = (one: Problem) => messageOf(codeOf(field, one), ctx.language, { max: longestOf(field) })
    return Object.fromEntries(problems.map((one) => [one, say(one)])) as Record<Problem, string>
  }
  return Object.fromEntries(fields.map((field) => [field, words(field)]))
}
