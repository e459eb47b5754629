// SPDX-License-Identifier: EUPL-1.2

/** What one can tell three of in a form: 'goal1-what'. */
export const most = 3
export const numbers = Array.from({ length: most }, (_, at) => at + 1)
export const goalFields = ['kind', 'what', 'numerator', 'denominator', 'baseline', 'by', 'on'] as const
export const assetFields = ['kind', 'title', 'address', 'alt'] as const

type Entries = Record<string, string | string[]>

/** The flat fields of the form as what they stand for. Parts of which nothing was filled in are left out. */
export function nestedOf(entries: Entries): Record<string, unknown> {
  return {
    ...entries,
    goals: usedIn(entries, 'goal', goalFields).map((number) => pick(entries, `goal${number}`, goalFields)),
    assets: usedIn(entries, 'asset', assetFields).map((number) => pick(entries, `asset${number}`, assetFields)),
  }
}

/** The field of the form that a place came from: '/goals/0/on' is 'goal2-on' when the first was left empty. */
export function fieldOf(pointer: string, entries: Entries): string {
  const [, name = '', at, part] = pointer.split('/')
  if (name === 'goals' && at) return `goal${usedIn(entries, 'goal', goalFields)[Number(at)] ?? 1}-${part ?? 'what'}`
  if (name === 'assets' && at)
    return `asset${usedIn(entries, 'asset', assetFields)[Number(at)] ?? 1}-${part ?? 'title'}`
  return name
}

/** A kind alone is a choice that stood there already. */
function usedIn(entries: Entries, before: string, fields: readonly string[]): number[] {
  return numbers.filter((number) =>
    fields.some(
      (field) => field !== 'kind' && [entries[`${before}${number}-${field}`] ?? ''].flat().join('').trim() !== '',
    ),
  )
}

function pick(entries: Entries, before: string, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, [entries[`${before}-${field}`] ?? ''].flat().join(' ')]))
}

/** What is kept, by the flat names of the form. */
export function flatOf(content: {
  goals: readonly object[]
  assets: readonly object[]
  [name: string]: unknown
}): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(content)) if (typeof value === 'string') flat[name] = value
  const spread = (before: string, record: object) => {
    for (const [name, value] of Object.entries(record)) flat[`${before}-${name}`] = String(value)
  }
  content.goals.forEach((goal, at) => spread(`goal${at + 1}`, goal))
  content.assets.forEach((asset, at) => spread(`asset${at + 1}`, asset))
  return flat
}
