// SPDX-License-Identifier: EUPL-1.2

/** Field names of the page, by the place in the list. */
export const fieldOf = (index: number) => ({ role: `rol-${index + 1}`, of: `gevonden-${index + 1}` })

export const keyOf = ({ kind, canonical }: { kind: string; canonical: string }) => `${kind} ${canonical}`
