// SPDX-License-Identifier: EUPL-1.2

/** In the address, in Dutch as all addresses. */
const kinds = { melding: 'report', zaak: 'case', vermelding: 'listing' } as const

export type HeldKind = (typeof kinds)[keyof typeof kinds]

export function kindNamed(name: string | null): HeldKind | undefined {
  return Object.entries(kinds).find(([dutch]) => dutch === name)?.[1]
}
