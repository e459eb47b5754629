// SPDX-License-Identifier: EUPL-1.2
import { clustersNeeded, type Expected, type Needed, peopleNeeded, wedgeNeeded, weeksNeeded } from './plan-size.ts'
import { plannerMessages as message } from './plan-size.text.ts'

export const questions = ['series', 'controlled', 'differences', 'wedge', 'people'] as const
export type Question = (typeof questions)[number]

interface Field {
  least: number
  most: number
  usual: number | null
  isWhole?: true
}

/** The fields of the planner, as they stand in the address. */
export const fields = {
  daling: { least: 1, most: 95, usual: 20 },
  aantal: { least: 1, most: 1_000_000, usual: null },
  schommeling: { least: 0, most: 100, usual: 25 },
  voor: { least: 52, most: 520, usual: 104, isWhole: true },
  weken: { least: 4, most: 156, usual: 26, isWhole: true },
  stappen: { least: 2, most: 12, usual: 5, isWhole: true },
  aandeel: { least: 0.1, most: 99, usual: null },
} as const satisfies Record<string, Field>
export type FieldName = keyof typeof fields

export const fieldsOf: Record<Question, readonly FieldName[]> = {
  series: ['daling', 'aantal', 'voor', 'schommeling'],
  controlled: ['daling', 'aantal', 'voor', 'schommeling'],
  differences: ['daling', 'aantal', 'weken', 'schommeling'],
  wedge: ['daling', 'aantal', 'stappen', 'weken', 'schommeling'],
  people: ['daling', 'aandeel'],
}

/** How long a week works on in the next, as people can answer it. */
export const memories = { niet: 0, wat: 0.3, lang: 0.6 } as const
export type Memory = keyof typeof memories

export interface Asked {
  question: Question
  errors: { field: FieldName; code: string; values?: Record<string, number> }[]
  /** Null while something is wrong. */
  needed: Needed | null
}

/** What is asked in the address; null: nothing yet. */
export function readQuestion(asked: URLSearchParams): Asked | null {
  const question = questions.find((one) => one === asked.get('ontwerp'))
  if (!question) return null
  const errors: Asked['errors'] = []
  const values: Partial<Record<FieldName, number>> = {}
  for (const name of fieldsOf[question]) {
    const field: Field = fields[name]
    const written = (asked.get(name) ?? '').trim() || (field.usual === null ? '' : String(field.usual))
    const value = Number(written.replace(/\s|%/g, '').replace(',', '.'))
    const { least, most } = field
    const from = name === 'voor' && question === 'series' ? 104 : least
    if (written === '') errors.push({ field: name, code: message.needed })
    else if (!/^\d{1,9}([.,]\d{1,6})?%?$/.test(written)) errors.push({ field: name, code: message.noNumber })
    else if (field.isWhole && !Number.isInteger(value)) errors.push({ field: name, code: message.whole })
    else if (value < from || value > most)
      errors.push({ field: name, code: message.between, values: { least: from, most } })
    else values[name] = value
  }
  if (errors.length > 0) return { question, errors, needed: null }
  const memory = memories[Object.keys(memories).find((one): one is Memory => one === asked.get('geheugen')) ?? 'wat']
  return { question, errors, needed: answer(question, values, memory) }
}

function answer(question: Question, values: Partial<Record<FieldName, number>>, memory: number): Needed {
  const { daling = 20, aantal = 1, schommeling = 25, voor = 104, weken = 26, stappen = 5, aandeel = 1 } = values
  const ratio = 1 - daling / 100
  const expected: Expected = { level: aantal, ratio, swing: schommeling / 100, memory }
  if (question === 'people') return peopleNeeded(aandeel / 100, ratio)
  if (question === 'differences') return clustersNeeded(expected, { weeks: weken, between: null })
  if (question === 'wedge') return wedgeNeeded(expected, { steps: stappen, weeks: weken })
  return weeksNeeded(expected, { before: voor, hasControl: question === 'controlled' })
}
