// SPDX-License-Identifier: EUPL-1.2
import { type Answers, identifierFields } from './answers.ts'
import { type Entries, type EntryError, one } from './entries.ts'
import type { Knowledge } from './form-page.ts'
import { questions, type StepName } from './question.ts'

export type Read = { ok: true; answers: Answers } | { ok: false; errors: EntryError[]; passed: string[] }

/**
 * Reads the entries of one page into the answers so far. On errors nothing changes and the entries can be shown again. `refused`: what was
 * refused on this page before; who sends the same answer to an optional question again goes on without it.
 */
export function readAnswers(
  step: StepName,
  entries: Entries,
  answers: Answers,
  known: Knowledge,
  refused: Entries | null = null,
): Read {
  const all: EntryError[] = []
  const found = questions[step].read?.(entries, all, known, answers) ?? {}
  const isPassed = ({ field, isRemark }: EntryError) =>
    refused !== null && (isRemark || isOptional(field)) && isSame(field, entries, refused)
  const errors = all.filter((error) => !isPassed(error))
  if (errors.length > 0) return { ok: false, errors, passed: all.filter(isPassed).map(({ field }) => field) }
  const kept = Object.entries(answers).filter(([field]) => !questions[step].fields.includes(field as keyof Answers))
  const filled = Object.entries(found).filter(([, value]) => value !== undefined)
  return { ok: true, answers: Object.fromEntries([...kept, ...filled]) as Answers }
}

/** Questions that one may skip, and identifiers that somebody saw like that: not understood is said once, and never stops anybody. */
export function isOptional(field: string): boolean {
  return Object.values(questions).some(({ optional = [] }) => optional.includes(field))
}

/** Kept as it was typed when it is sent again. */
export function isKept(field: string): boolean {
  return (identifierFields as readonly string[]).includes(field)
}

function isSame(field: string, entries: Entries, refused: Entries): boolean {
  const written = (from: Entries) =>
    Object.keys({ ...entries, ...refused })
      .filter((name) => name === field || name.startsWith(`${field}-`))
      .map((name) => one(from, name))
      .join(' ')
  return written(entries) === written(refused)
}
