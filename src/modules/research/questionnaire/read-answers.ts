// SPDX-License-Identifier: EUPL-1.2
import { identifiersIn, parseCalendarDate, parseMoney } from '#values'
import { type Answer, type Answers, askedOf, type Part, type Question } from './questionnaire.ts'
import { answerMessages as message } from './questionnaire.text.ts'

export interface AnswerError {
  field: string
  code: string
  values?: Record<string, string | number>
}

/** The longest text that may be given as an answer. */
export const longestText = 1_500
const largest = 1_000_000_000

type Entries = Readonly<Record<string, string | readonly string[]>>
type Read = { answer: Answer | null } | { code: string; values?: Record<string, string | number> }

/** Reads what was filled in on the page of one part. Of what is wrong nothing is kept; what is right is, also when the rest is not. */
export function readPart(part: Part, entries: Entries, answers: Answers): { answers: Answers; errors: AnswerError[] } {
  const errors: AnswerError[] = []
  const kept: Record<string, Answer> = { ...answers }
  for (const question of askedOf(part, answers)) {
    delete kept[question.id]
    const read = readAnswer(question, entries[question.id])
    if ('code' in read) errors.push({ field: question.id, ...read })
    else if (read.answer !== null) kept[question.id] = read.answer
    else if (question.required) errors.push({ field: question.id, code: message.needed })
  }
  return { answers: kept, errors }
}

function readAnswer(question: Question, given: string | readonly string[] | undefined): Read {
  const { kind, options = [] } = question
  const all = [given ?? []].flat()
  if (kind === 'several') {
    const chosen = options.map(({ value }) => value).filter((value) => all.includes(value))
    return { answer: chosen.length > 0 ? chosen : null }
  }
  const written = all.join('\n').trim().toWellFormed().replaceAll('\0', '')
  if (written === '') return { answer: null }
  if (kind === 'choice') {
    return options.some(({ value }) => value === written) ? { answer: written } : { code: message.choose }
  }
  if (kind === 'number') return readNumber(written)
  if (kind === 'amount') {
    const parsed = parseMoney(written)
    return parsed.ok ? { answer: Math.round(parsed.value / 100) } : { code: message.amount }
  }
  if (kind === 'date') {
    const parsed = parseCalendarDate(written)
    return parsed.ok ? { answer: parsed.value } : { code: message.date }
  }
  return readText(written)
}

function readNumber(written: string): Read {
  const plain = /^\d{1,3}(\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : written
  return /^\d{1,10}$/.test(plain) && Number(plain) <= largest ? { answer: Number(plain) } : { code: message.whole }
}

/** Open text is read by people later on: it holds nothing by which somebody can be found. */
function readText(written: string): Read {
  if (written.length > longestText) return { code: message.tooLong, values: { most: longestText } }
  const [found] = identifiersIn(written)
  if (found) return { code: message.identifier, values: { found: found.text } }
  // Citizen service numbers, passports, postcodes: long runs of digits say nothing that a researcher needs.
  const [number] = written.match(/\b\d[\d .-]{5,}\d\b|\b\d{4}\s?[A-Z]{2}\b/) ?? []
  return number ? { code: message.identifier, values: { found: number } } : { answer: written }
}
