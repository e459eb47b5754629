// SPDX-License-Identifier: EUPL-1.2

/** A form and the forms that it is a kind of, nearest first. */
export type Ancestors = ReadonlyMap<string, readonly string[]>

/** From the concepts of the facet of forms, in which each names the wider ones. */
export function ancestorsOf(concepts: readonly { id: string; broader: readonly string[] }[]): Ancestors {
  const widerThan = new Map(concepts.map(({ id, broader }) => [id, broader]))
  const up = (id: string, seen: readonly string[]): string[] =>
    (widerThan.get(id) ?? []).filter((one) => !seen.includes(one)).flatMap((one) => [one, ...up(one, [...seen, one])])
  return new Map(concepts.map(({ id }) => [id, up(id, [id])]))
}

/** What a study of `studied` says about `form`: about it, only more widely, or nothing. */
export function bearing(studied: string, form: string, ancestors: Ancestors): 'own' | 'wider' | null {
  if (studied === form || ancestors.get(studied)?.includes(form)) return 'own'
  return ancestors.get(form)?.includes(studied) ? 'wider' : null
}
