// SPDX-License-Identifier: EUPL-1.2
import { type Features, featuresOf, hashOf, places } from './features.ts'
import { foldWords } from './fold.ts'
import { type FormClass, formClasses, type MessageClass, messageClasses, sureEnough } from './reading.ts'
import { type Example, fitSoftmax, type Foretold, scoresInto, temperatureFor, type Weights } from './softmax.ts'
import { encodeModel, type Head, knownBits, type LearntFrom, markKnown } from './text-model.ts'

/** A text to learn from, with what it is; null where its maker did not say. */
export interface TrainingText {
  text: string
  form: FormClass | null
  message: MessageClass | null
  /** Texts of one group are variants of each other: they are learnt from together or left out together. */
  group: string
}

export interface Trained {
  /** The file to ship. */
  file: Uint8Array
  /** Per head, on texts that were left out while learning: how many, and the share that was right. For a person to look at. */
  checked: { head: Head['name']; texts: number; right: number; temperature: number }[]
}

/** Texts are cut in so many parts; each is foretold by what was learnt from the others, and so sets the temperature. */
const parts = 4
const fits = {
  form: { epochs: 40, rate: 0.1, decay: 0.03, seed: 7 },
  message: { epochs: 10, rate: 0.05, decay: 0.01, seed: 7 },
}
/** Where every class counts the same, however few its texts: forms are rare in training for other reasons than in life. */
const isBalanced = { form: true, message: false }
/** Of texts left out, which are shorter and harder than stories of people: there 0.95 is 0.98 on the frozen sets (decision 0143). */
const promised = { form: { from: sureEnough, right: 0.95 }, message: undefined }

/**
 * Learns both heads. The order of `texts` does not matter: they are put in the order of their words first. The same texts
 * give the same bytes.
 */
export function trainModel(texts: readonly TrainingText[], learntFrom: readonly LearntFrom[]): Trained {
  const rows = texts
    .toSorted((a, b) => compare(a.text, b.text) || compare(a.form ?? '', b.form ?? ''))
    .map((text) => ({ ...text, features: featuresOf(foldWords(text.text)), part: partOf(text.group) }))
  const heads = [
    learnHead(
      'form',
      formClasses,
      labelled(rows, (row) => (row.form === null ? -1 : formClasses.indexOf(row.form))),
    ),
    learnHead(
      'message',
      messageClasses,
      labelled(rows, (row) => (row.message === null ? -1 : messageClasses.indexOf(row.message))),
    ),
  ]
  const columns = heads.reduce((sum, { head }) => sum + head.classes.length, 0)
  const weights = new Int8Array(places * columns)
  let from = 0
  for (const { head, learnt } of heads) {
    for (let place = 0; place < places; place++)
      for (let at = 0; at < head.classes.length; at++)
        weights[place * columns + from + at] = Math.round(
          (learnt.table[place * head.classes.length + at] ?? 0) / (head.steps[at] ?? 1),
        )
    from += head.classes.length
  }
  const file = encodeModel({
    format: 1,
    places,
    knownBits,
    heads: heads.map(({ head }) => head),
    learntFrom,
    weights,
    known: knownWords(rows),
  })
  return { file, checked: heads.map(({ checked }) => checked) }
}

type Row = Example & { part: number }

function labelled<From extends { features: Features; part: number }>(
  rows: readonly From[],
  labelOf: (row: From) => number,
): Row[] {
  return rows.flatMap((row) => {
    const label = labelOf(row)
    return label < 0 ? [] : [{ features: row.features, part: row.part, label, weight: 1 }]
  })
}

function balanced(rows: readonly Row[]): Row[] {
  const counts = new Map<number, number>()
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1)
  return rows.map((row) => ({ ...row, weight: rows.length / (counts.size * (counts.get(row.label) ?? 1)) }))
}

function learnHead(name: Head['name'], classes: readonly string[], given: readonly Row[]) {
  const rows = isBalanced[name] ? balanced(given) : given
  const foretold: Foretold[] = []
  for (let part = 0; part < parts; part++) {
    const left = rows.filter((row) => row.part === part)
    const others = rows.filter((row) => row.part !== part)
    if (left.length === 0 || others.length === 0) continue
    const learnt = fitSoftmax(others, classes.length, fits[name])
    for (const { features, label } of left) {
      const scores = new Float64Array(classes.length)
      scoresInto(scores, features, learnt)
      foretold.push({ scores, label })
    }
  }
  const temperature = foretold.length > 0 ? temperatureFor(foretold, promised[name]) : 1
  const right = foretold.filter(({ scores, label }) => scores.indexOf(Math.max(...scores)) === label).length
  const learnt = fitSoftmax(rows, classes.length, fits[name])
  const head: Head = { name, classes, bias: [...learnt.bias], steps: stepsOf(learnt), temperature }
  return { head, learnt, checked: { head: name, texts: foretold.length, right, temperature } }
}

/** Finer steps, up to the 127 of a signed byte, read no text better and make the file that browsers fetch a tenth larger. */
const stepsOfHeaviest = 80

/** What one step of a signed byte must be worth to hold the heaviest weight of each class. */
function stepsOf({ table, classes }: Weights): number[] {
  const heaviest = new Float64Array(classes)
  for (let at = 0; at < table.length; at++) {
    const size = Math.abs(table[at] ?? 0)
    if (size > (heaviest[at % classes] ?? 0)) heaviest[at % classes] = size
  }
  return Array.from(heaviest, (size) => (size > 0 ? size / stepsOfHeaviest : 1))
}

/** Words that at least two groups of texts have: a name that only one text tells is not learnt. */
function knownWords(rows: readonly { group: string; features: Features }[]): Uint8Array {
  const groups = new Map<number, string>()
  const known = new Uint8Array(knownBits / 8)
  for (const { group, features } of rows)
    for (const hash of features.wordHashes) {
      const earlier = groups.get(hash)
      if (earlier === undefined) groups.set(hash, group)
      else if (earlier !== group) markKnown(known, hash)
    }
  return known
}

/** Which part a group belongs to, by its name. */
function partOf(group: string): number {
  return hashOf(group) % parts
}

/** Texts that share much of their wording are one group: the least hash of three words in a row is then mostly the same. */
export function groupOf(text: string): string {
  const words = foldWords(text).map(({ folded }) => folded)
  let least = Number.MAX_SAFE_INTEGER
  for (let at = 0; at < Math.max(words.length - 2, 1); at++)
    least = Math.min(least, hashOf(words.slice(at, at + 3).join(' ')))
  return `words-${least}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
