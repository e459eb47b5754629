// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Example, fitSoftmax } from '../../src/modules/classification/read-text/softmax.ts'
import {
  crisisPlaces,
  placesOf,
  type ShippedCrisisModel,
  thoughtsOf,
} from '../../src/modules/reports/submit-report/crisis-model.ts'
import { isHeardByWords } from '../../src/modules/reports/submit-report/crisis-words.ts'
import {
  readBroader,
  readWrittenTexts,
  trainingFolder,
} from '../../src/modules/classification/read-text/training-texts.query.ts'
import { roleTexts } from '../roles/role-texts.ts'
import { isTuned, messagesOf } from './messages.ts'

export interface CrisisTexts {
  /** Told as crisis or not, one by one. */
  told: readonly { crisis: boolean; text: string }[]
  /** Stories of fraud, written for something else: no crisis, but for what the words hear. */
  others: readonly string[]
}

/** All that is learnt from: the development messages, sentences written for it, one half of those of December, and stories of fraud. */
export async function crisisTexts(): Promise<CrisisTexts> {
  const [development, sentences, december, stories, reports] = await Promise.all([
    messagesOf('development'),
    messagesOf('sentences'),
    messagesOf('december'),
    roleTexts(),
    readWrittenTexts(trainingFolder, await readBroader()),
  ])
  return {
    told: [...development, ...sentences, ...december.filter(isTuned)],
    others: [...stories, ...reports.texts].map(({ text }) => text.replaceAll(/\{\S+ \S+\}/g, 'x')),
  }
}

const counts = { told: 3, other: 0.2 }
/** What weighs less decides nothing. */
const fewestSteps = 4
const fit = { epochs: 15, rate: 0.15, decay: 0, seed: 7 }

/** The same texts give the same model. */
export function fitCrisis(texts: CrisisTexts): ShippedCrisisModel {
  const examples = examplesOf(texts)
  const { table, bias } = fitSoftmax(examples, 2, fit)
  const used = [...new Set(examples.flatMap(({ features }) => [...features.place]))].sort((a, b) => a - b)
  const weightAt = (place: number) => (table[place * 2 + 1] ?? 0) - (table[place * 2] ?? 0)
  const step = used.reduce((most, place) => Math.max(most, Math.abs(weightAt(place))), 0) / 127 || 1
  const rows = used.flatMap((place) => {
    const steps = Math.round(weightAt(place) / step)
    return Math.abs(steps) < fewestSteps ? [] : [place >> 8, place & 255, steps & 255]
  })
  return {
    learntFrom: learntFromOf(texts),
    bias: (bias[1] ?? 0) - (bias[0] ?? 0),
    step,
    weights: Buffer.from(rows).toString('base64'),
  }
}

/** Says that what is learnt from is the same: the thoughts, and what the words hear of them. */
export function learntFromOf(texts: CrisisTexts): string {
  const digest = createHash('sha256')
  for (const { features, label } of examplesOf(texts)) digest.update(`${label}`).update(features.place)
  return digest.digest('hex')
}

/** The lists are slow to read thousands of thoughts with, and each is asked of more than once. */
const heardBefore = new Map<string, boolean>()
function isHeard(words: readonly string[]): boolean {
  const thought = words.join(' ')
  const known = heardBefore.get(thought) ?? isHeardByWords(thought)
  heardBefore.set(thought, known)
  return known
}

function examplesOf({ told, others }: CrisisTexts): Example[] {
  const example = (words: readonly string[], label: number, weight: number): Example => {
    const place = placesOf(words)
    if (place.some((one) => one >= crisisPlaces)) throw new RangeError('a place outside the table')
    return { features: { place, parts: [{ end: place.length, scale: 1 / Math.sqrt(place.length) }] }, label, weight }
  }
  const inOrder = told.toSorted((a, b) => (a.text < b.text ? -1 : 1))
  return [
    ...inOrder.flatMap(({ crisis, text }) => {
      const thoughts = thoughtsOf(text)
      if (!crisis) return thoughts.map((words) => example(words, 0, counts.told))
      // Of a longer message only the thought that says it is one; where no list hears which, it teaches nothing.
      const heard = thoughts.filter((words) => isHeard(words))
      const saying = heard.length > 0 ? heard : thoughts.length <= 2 ? thoughts : []
      return saying.map((words) => example(words, 1, counts.told))
    }),
    ...others
      .toSorted()
      .flatMap(thoughtsOf)
      .filter((words) => !isHeard(words))
      .map((words) => example(words, 0, counts.other)),
  ]
}
