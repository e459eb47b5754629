// SPDX-License-Identifier: EUPL-1.2
import { format, type Language, type Values } from './text.ts'

const registered = new Map<string, Record<Language, string>>()

type Codes<Messages> = { [Key in keyof Messages]: string }

/**
 * What is wrong with an entry, or why something is refused: said by code in schemas and refusals, shown in the reader's language.
 * The code of `reports` and `alreadyWithdrawn` is 'reports.already-withdrawn'.
 */
export function defineMessages<const Messages extends Record<string, Record<Language, string>>>(
  module: string,
  messages: Messages,
): Codes<Messages> {
  const codes: Record<string, string> = {}
  for (const [key, sentence] of Object.entries(messages)) {
    const code = `${module}.${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const other = registered.get(code)
    // Which of two is said would hang on what is imported first. A page that is reloaded while somebody builds says the same again.
    if (other && other.nl !== sentence.nl)
      throw new Error(`${code} says two things: “${other.nl}” and “${sentence.nl}”`)
    registered.set(code, sentence)
    codes[key] = code
  }
  return codes as Codes<Messages>
}

/** The sentence of a code; text that is no code comes back as it is. */
export function messageOf(code: string, language: Language, values?: Values): string {
  const sentence = registered.get(code)
  return sentence ? format(sentence[language], language, values) : code
}

/** The sentence of a code in each language, as it was written. */
export function sentencesOfCode(code: string): Record<Language, string> | undefined {
  return registered.get(code)
}

export function isMessageCode(code: string): boolean {
  return registered.has(code)
}
