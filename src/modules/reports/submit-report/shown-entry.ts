// SPDX-License-Identifier: EUPL-1.2
import type { Answers } from './answers.ts'
import type { FieldView } from './field-view.ts'

export interface Shown {
  answers: Answers
  /** What was just typed and not accepted; shown instead of the answers. */
  entries: Readonly<Record<string, string | string[]>> | null
  /** An error was found in the numbers and names: they may be kept as they are. */
  offersAsIs: boolean
}

/** What a field of a page holds: what was typed last, or the answer. */
export function entryOf({ entries }: Pick<Shown, 'entries'>) {
  const typed = (name: string) => [entries?.[name] ?? []].flat()[0]
  const value = (name: string, answer: string | undefined): { value?: string } => {
    const found = entries ? typed(name) : answer
    return found === undefined ? {} : { value: found }
  }
  /** An ISO date in its three fields. */
  const day = (name: string, answer: string | undefined): Extract<FieldView, { kind: 'date' }>['value'] => {
    const [year, month, day] = (answer ?? '').split('-').map((part) => part.replace(/^0/, ''))
    const parts = entries
      ? { day: typed(`${name}-day`), month: typed(`${name}-month`), year: typed(`${name}-year`) }
      : { day, month, year }
    return Object.fromEntries(Object.entries(parts).filter(([, part]) => part))
  }
  return { typed, value, day, lines: (name: string, answer: string[] | undefined) => value(name, answer?.join('\n')) }
}
