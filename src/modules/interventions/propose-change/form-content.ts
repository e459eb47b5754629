// SPDX-License-Identifier: EUPL-1.2

/** What one can be told three of in a form: 'claim1-text'. */
export const most = 3
export const planFields = ['design', 'indicator', 'baseline', 'weeks', 'judge', 'stopWhen'] as const
export const claimFields = ['sort', 'text', 'textEn', 'of', 'ofEn', 'period', 'periodEn', 'by', 'source'] as const
export const sourceFields = ['title', 'publisher', 'date', 'dated', 'url'] as const

type Entries = Record<string, string | string[]>

/** The flat fields of the form as the nested content that they stand for. */
export function contentOfForm(entries: Entries): Record<string, unknown> {
  const plan = pick(entries, 'plan', planFields)
  return {
    ...entries,
    plan: isEmpty(plan) ? null : plan,
    claims: usedClaims(entries).map((number) => pick(entries, `claim${number}`, claimFields)),
    sources: usedSources(entries).map((number) => pick(entries, `source${number}`, sourceFields)),
  }
}

/** The field of the form that a place in the content came from: '/claims/0/of' is 'claim2-of' when the first claim was left empty. */
export function fieldOfForm(pointer: string, entries: Entries): string {
  const [, name = '', at, part] = pointer.split('/')
  if (name === 'plan') return `plan-${at ?? 'design'}`
  if (name !== 'claims' && name !== 'sources') return name
  const used = name === 'claims' ? usedClaims(entries) : usedSources(entries)
  const number = used[Number(at ?? 0)] ?? 1
  return name === 'claims' ? `claim${number}-${part ?? 'text'}` : `source${number}-${part ?? 'title'}`
}

/** Choices alone are not yet a claim: something must have been written. */
function usedClaims(entries: Entries): number[] {
  return numbers.filter(
    (number) => !isEmpty(pick(entries, `claim${number}`, ['text', 'textEn', 'of', 'ofEn', 'period'])),
  )
}

function usedSources(entries: Entries): number[] {
  return numbers.filter((number) => !isEmpty(pick(entries, `source${number}`, ['title', 'publisher', 'date', 'url'])))
}

const numbers = Array.from({ length: most }, (_, at) => at + 1)

function pick(entries: Entries, before: string, names: readonly string[]): Record<string, string> {
  const pairs = names.flatMap((name) => {
    const value = [entries[`${before}-${name}`] ?? ''].flat().join(' ')
    return value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(pairs)
}

function isEmpty(record: Record<string, string>): boolean {
  return Object.keys(record).length === 0
}
