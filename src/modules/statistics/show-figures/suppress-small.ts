// SPDX-License-Identifier: EUPL-1.2
import { suppressSmall } from '#values'

export interface FormCount {
  id: string
  /** null: fewer than five, none included. */
  count: number | null
}

/**
 * Counts per main form: a kind counts with the form it belongs to. Small cells are hidden, and so is the total
 * when it would give a hidden cell away.
 */
export function countsToShow(
  forms: readonly { id: string; parent: string | null }[],
  counts: ReadonlyMap<string, number>,
): { cells: FormCount[]; total: number | null } {
  const parentOf = new Map(forms.map((form) => [form.id, form.parent]))
  const sums = new Map<string, number>()
  for (const [id, count] of counts) {
    let main = id
    for (let parent = parentOf.get(main); parent; parent = parentOf.get(main)) main = parent
    sums.set(main, (sums.get(main) ?? 0) + count)
  }
  const cells = forms
    .filter((form) => form.parent === null)
    .map(({ id }) => ({ id, count: suppressSmall(sums.get(id) ?? 0) }))
  const isWhole = cells.every((cell) => cell.count !== null)
  return { cells, total: isWhole ? cells.reduce((sum, cell) => sum + (cell.count ?? 0), 0) : null }
}
