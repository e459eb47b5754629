// SPDX-License-Identifier: EUPL-1.2
import { type Features, featuresOf } from './features.ts'
import { foldWords, type Word } from './fold.ts'
import { type MessageClass, notKnown, type TextReading } from './reading.ts'
import { softmaxInto } from './softmax.ts'
import { isKnown, type TextModel } from './text-model.ts'

/** Fewer words than this that the model has seen say too little. */
const fewestKnown = 3
/** Of fewer than this is read which way they lean, half as sure in the scale of the scores: so few words decide nothing. */
const enoughKnown = 5
/** So has a text of which most words are strange: another language, or no language. */
const leastKnownShare = 0.4
/** Words shown as having decided. */
const mostWords = 6

/** What a text seems to tell. Pure, and small enough for a browser: the same model and text give the same everywhere. */
export function readTextWith(model: TextModel, text: string): TextReading {
  return readWordsWith(model, foldWords(text))
}

export function readWordsWith(model: TextModel, words: readonly Word[]): TextReading {
  const features = featuresOf(words)
  let seen = 0
  for (const hash of features.wordHashes) if (isKnown(model.known, hash)) seen++
  if (seen < fewestKnown || seen < leastKnownShare * words.length) return notKnown
  const columns = model.heads.reduce((sum, { classes }) => sum + classes.length, 0)
  const sums = sumsOf(model.weights, features, columns)
  const ranked = new Map<string, { name: string; probability: number }[]>()
  let from = 0
  let formAt = 0
  for (const { name, classes, bias, steps, temperature } of model.heads) {
    const scores = Float64Array.from(classes, (_, at) => (sums[from + at] ?? 0) * (steps[at] ?? 0) + (bias[at] ?? 0))
    softmaxInto(scores, seen < enoughKnown ? 2 * temperature : temperature)
    const list = classes.map((each, at) => ({ name: each, probability: scores[at] ?? 0 }))
    if (name === 'form') formAt = from
    ranked.set(
      name,
      list.toSorted((a, b) => b.probability - a.probability),
    )
    from += classes.length
  }
  const forms = ranked.get('form') ?? []
  const messages = ranked.get('message') ?? []
  const [first] = forms
  let decisive: string[] | null = null
  return {
    forms: forms.map(({ name, probability }) => ({ form: name === 'none' ? null : name, probability })),
    // Found only when somebody asks: what a partner stated and the text agrees with needs no words.
    get words() {
      decisive ??= first ? wordsFor(model, words, features, columns, formAt, first.name) : []
      return decisive
    },
    messages: messages.map(({ name, probability }) => ({ kind: name as MessageClass, probability })),
  }
}

/** Per column the sum of the weights of all features. */
function sumsOf(weights: Int8Array, features: Features, columns: number): Float64Array {
  const sums = new Float64Array(columns)
  const part = new Int32Array(columns)
  let feature = 0
  for (const { end, scale } of features.parts) {
    part.fill(0)
    for (; feature < end; feature++) {
      const base = (features.place[feature] ?? 0) * columns
      for (let at = 0; at < columns; at++) part[at] = (part[at] ?? 0) + (weights[base + at] ?? 0)
    }
    for (let at = 0; at < columns; at++) sums[at] = (sums[at] ?? 0) + scale * (part[at] ?? 0)
  }
  return sums
}

/** The words that spoke most for this class and not for the others, the heaviest first; only words that the model has seen. */
function wordsFor(
  model: TextModel,
  words: readonly Word[],
  { place, word, parts, wordHashes }: Features,
  columns: number,
  from: number,
  form: string,
): string[] {
  const head = model.heads.find(({ name }) => name === 'form')
  if (!head) return []
  const chosen = head.classes.indexOf(form)
  const others = head.classes.length - 1
  const weight = new Float64Array(words.length)
  let feature = 0
  for (const { end, scale } of parts)
    for (; feature < end; feature++) {
      const base = (place[feature] ?? 0) * columns + from
      let rest = 0
      for (let at = 0; at < head.classes.length; at++)
        if (at !== chosen) rest += (model.weights[base + at] ?? 0) * (head.steps[at] ?? 0)
      const own = (model.weights[base + chosen] ?? 0) * (head.steps[chosen] ?? 0)
      const at = word[feature] ?? 0
      weight[at] = (weight[at] ?? 0) + (own - rest / others) * scale
    }
  const total = new Map<string, { shown: string; weight: number }>()
  words.forEach(({ folded, shown }, at) => {
    if (folded.length < 3 || !isKnown(model.known, wordHashes[at] ?? 0)) return
    const earlier = total.get(folded)
    total.set(folded, { shown: earlier?.shown ?? shown, weight: (earlier?.weight ?? 0) + (weight[at] ?? 0) })
  })
  return [...total.values()]
    .filter((each) => each.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .map(({ shown }) => shown)
}
