// SPDX-License-Identifier: EUPL-1.2
import { closings, openings, slots, stories } from './clerk-phrases.ts'

export interface ClerkReport {
  form: string
  narrative: string
}

/** Reports of as many different events, in the wording of clerks. The same seed gives the same reports. */
export function clerkReports(count: number, seed = 1): ClerkReport[] {
  const chance = chanceFrom(seed)
  const forms = Object.keys(stories)
  return Array.from({ length: count }, () => {
    const form = pick(chance, forms)
    const story = stories[form]
    if (!story) throw new Error(`No story for ${form}`)
    const sentences = [
      pick(chance, openings),
      pick(chance, story.began),
      ...some(chance, story.happened, 1 + Math.floor(chance() * 3)),
      pick(chance, story.paid),
      pick(chance, closings),
    ]
    return { form, narrative: sentences.map((sentence) => fill(chance, sentence)).join(' ') }
  })
}

function fill(chance: () => number, sentence: string): string {
  let filled = sentence
  // The innermost braces first: a choice may hold a slot.
  for (let step = 0; step < 20 && filled.includes('{'); step++)
    filled = filled.replace(/\{([^{}]*)\}/, (_, inside: string) => {
      if (inside === 'amount') return `€ ${Math.floor(20 + chance() * 9000)},${Math.floor(10 + chance() * 89)}`
      if (inside === 'day') return `${1 + Math.floor(chance() * 28)} ${pick(chance, ['maart', 'april', 'mei', 'juni'])}`
      return pick(chance, slots[inside] ?? inside.split('|'))
    })
  return filled
}

function some<Item>(chance: () => number, items: readonly Item[], count: number): Item[] {
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(chance() * left.length), 1),
  ).flat()
}

function pick<Item>(chance: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}

/** Mulberry32: a small generator of chance, 0 to 1, from a seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
