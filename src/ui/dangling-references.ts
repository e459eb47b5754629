// SPDX-License-Identifier: EUPL-1.2

/** Every id that an attribute refers to must stand in the page, once. */
export function danglingReferences(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '')
  const double = ids.filter((id, index) => ids.indexOf(id) !== index)
  const referred = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)]
  const links = [...html.matchAll(/href="#([^"]+)"/g)]
  const wanted = [...referred, ...links].flatMap((m) => (m[1] ?? '').split(' '))
  return [...double, ...wanted.filter((id) => !ids.includes(id))]
}
