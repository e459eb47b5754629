// SPDX-License-Identifier: EUPL-1.2

/** A form and all that it is a kind of, the closest first. */
export function withBroader(form: string, byId: ReadonlyMap<string, { broader: readonly string[] }>): string[] {
  const found = form === '' ? [] : [form]
  for (const one of found)
    for (const broader of byId.get(one)?.broader ?? []) if (!found.includes(broader)) found.push(broader)
  return found
}
