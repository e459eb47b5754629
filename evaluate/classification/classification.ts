// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readText, textModel } from '../../src/modules/classification/read-text/read-text.query.ts'
import { formClasses, messageClasses } from '../../src/modules/classification/read-text/reading.ts'
import {
  formClassOf,
  readBroader,
  readSms,
  readWrittenTexts,
  smsToLearn,
  trainingFolder,
} from '../../src/modules/classification/read-text/training-texts.query.ts'
import { foldWords } from '../../src/modules/classification/read-text/fold.ts'
import type { Evaluation } from '../evaluation.ts'
import { facetTable, onWrittenFacets, treeOf } from './facets.ts'
import { formKeywords, messageKeywords } from './keywords.ts'
import { compared } from './compared.ts'
import type { Outcome } from './measure.ts'
import { formOf, onStories } from './stories.ts'

/**
 * The text model on texts that it never learnt from. They are only ever counted: no text and no single failure is printed, so
 * that nobody can mend the model to its answers.
 */
export const classification: Evaluation = {
  name: 'classification',
  async run() {
    const learnt = textModel().learntFrom.map(({ texts, name }) => `${texts} ${name}`)
    return [
      '',
      `Text model ${textModel().version}, learnt from: ${learnt.join('; ')}`,
      ...(await onSms()),
      ...(await onDutch()),
      ...(await onStories()),
      ...(await onWrittenFacets()),
    ]
  },
}

async function onSms(): Promise<string[]> {
  const title = ['', 'Kind of message, on the held-out fifth of the SMS collection (English, real)']
  const sms = process.env.SHARED_DATA ? await readSms(process.env.SHARED_DATA) : null
  if (!sms) return [...title, '  not run: data absent (set SHARED_DATA)']
  const texts = sms.rows.filter(({ isHeldOut }) => isHeldOut).map(({ text, message }) => ({ text, actual: message }))
  const majority = mostFrequent(smsToLearn(sms.rows).map(({ message }) => message ?? ''))
  return [...title, ...compared(texts, messageClasses, majority, messageKeywords, messageOf)]
}

function messageOf(text: string): Pick<Outcome, 'foretold' | 'probability'> {
  const [first] = readText(text).messages
  return { foretold: first?.kind ?? null, probability: first?.probability ?? 0 }
}

interface DutchText {
  text: string
  form: string
  kind: string
  channel?: string | null
  impersonated?: string | null
  means?: string | null
}

async function onDutch(): Promise<string[]> {
  const title = [
    '',
    'Fraud form, on the Dutch test set (written by somebody who saw neither the training texts nor the code)',
  ]
  const content = await readFile(join(import.meta.dirname, 'test-nl.jsonl'), 'utf8').catch(() => null)
  if (content === null) return [...title, '  not run: data absent (test-nl.jsonl)']
  const broader = await readBroader()
  const given: DutchText[] = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
  const texts = given.flatMap(({ text, form }) => {
    const actual = formClassOf(form, broader)
    return actual ? [{ text, actual }] : []
  })
  const written = await readWrittenTexts(trainingFolder, broader)
  const learnt = written.texts.map(({ text }) => triplesOf(text))
  const alike = given.filter(({ text }) => {
    const own = triplesOf(text)
    return learnt.some((other) => likeness(own, other) >= 0.5)
  }).length
  const majority = mostFrequent(written.texts.flatMap(({ form }) => form ?? [])) || 'FF-110'
  return [
    ...title,
    `  ${given.length} texts (${given.filter(({ kind }) => kind === 'message').length} of them messages), ${given.length - texts.length} of a form that the model does not tell apart; ${alike} share half of their wording with a training text`,
    ...compared(texts, formClasses, majority, formKeywords, formOf),
    '',
    'Kind of message, on the same Dutch texts: a message that is genuine or not, or the story of somebody',
    ...compared(
      given.map(({ text, kind, form }) => ({
        text,
        actual: kind === 'report' ? 'story' : form === 'none' ? 'genuine' : 'phishing',
      })),
      messageClasses,
      'story',
      messageKeywords,
      messageOf,
    ),
    ...facetTable(
      'Facets, on the same texts',
      given.map(({ text, form, ...known }) => ({ text, known, isFraud: form !== 'none' })),
      ['channel', 'impersonated', 'means'],
      treeOf(broader),
    ),
  ]
}

/** Every three words in a row. */
function triplesOf(text: string): Set<string> {
  const words = foldWords(text).map(({ folded }) => folded)
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const triple of a) if (b.has(triple)) shared++
  return shared / Math.max(a.size + b.size - shared, 1)
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
