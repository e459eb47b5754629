// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type Question, questionKinds } from './questionnaire.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'an id is small letters, digits and hyphens')
const words = z.object({ nl: z.string().min(1).max(1_000), en: z.string().min(1).max(1_000) })

const question = z.object({
  id,
  kind: z.enum(questionKinds),
  words,
  more: words.optional(),
  options: z
    .array(z.object({ value: id, words }))
    .min(2)
    .max(30)
    .optional(),
  required: z.boolean().optional(),
  bands: z.array(z.int().positive()).min(1).max(10).optional(),
  when: z.object({ question: id, is: z.array(id).min(1) }).optional(),
  scale: z.object({ name: z.string().min(1).max(200), source: z.url() }).optional(),
})

/** A questionnaire as it may be published. What is wrong is said in English: whoever writes one reads the schema too. */
export const questionnaireShape = z
  .object({
    code: id,
    version: z.int().positive(),
    title: words,
    lead: words,
    parts: z
      .array(z.object({ id, title: words, questions: z.array(question).min(1).max(20) }))
      .min(1)
      .max(20),
  })
  .superRefine(({ parts }, problem) => {
    const wrong = (message: string) => problem.addIssue({ code: 'custom', message })
    const before = new Map<string, Question>()
    for (const part of parts) {
      for (const one of part.questions) {
        if (before.has(one.id) || part.questions.filter((other) => other.id === one.id).length > 1)
          wrong(`${one.id} occurs twice`)
        for (const what of faultsOf(one, before)) wrong(`${one.id}: ${what}`)
      }
      for (const one of part.questions) before.set(one.id, one)
    }
  })

function faultsOf(question: Question, before: ReadonlyMap<string, Question>): string[] {
  const { kind, options, bands, when } = question
  const faults: string[] = []
  if ((kind === 'choice' || kind === 'several') !== (options !== undefined))
    faults.push('a choice has options, others have none')
  if (new Set(options?.map(({ value }) => value)).size !== (options?.length ?? 0)) faults.push('an option occurs twice')
  if ((kind === 'number' || kind === 'amount') !== (bands !== undefined)) faults.push('a number or amount has bands')
  if (bands?.some((band, at) => at > 0 && band <= (bands[at - 1] ?? 0))) faults.push('bands must go up')
  if (!when) return faults
  const asked = before.get(when.question)
  if (!asked?.options) return [...faults, 'may only depend on a choice of an earlier part']
  if (when.is.some((value) => !asked.options?.some((option) => option.value === value)))
    faults.push(`${when.question} has no such answer`)
  // The results would tell more than is shown: see publish-results.
  if (asked.kind === 'several' && when.is.length > 1) faults.push('may depend on one answer of several only')
  return faults
}
