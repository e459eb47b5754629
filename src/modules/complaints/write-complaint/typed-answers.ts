// SPDX-License-Identifier: EUPL-1.2

/** What somebody typed, by the name of the question. */
export type TypedAnswers = Readonly<Record<string, string | readonly string[]>>

/** The same as they are kept. */
export type Answers = Record<string, string | string[]>

/** One answer as a text; several are put together. */
export function one(typed: TypedAnswers, name: string): string {
  return [typed[name] ?? ''].flat().join('\n').trim()
}

export function linesOf(typed: TypedAnswers, name: string): string[] {
  return one(typed, name)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
