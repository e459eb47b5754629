// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether two reports that share something may tell of the same event: the same loss on the same day, and where both have
 * a text, nearly the same text. Only ever a hint for a person.
 */
export function mayBeDuplicate(
  a: { lossInCents: number | null; occurredOn: string | null },
  b: { lossInCents: number | null; occurredOn: string | null },
  /** 0 to 1; null without a text to compare. */
  likeness: number | null,
): boolean {
  const isSameEvent = a.occurredOn !== null && a.occurredOn === b.occurredOn && a.lossInCents === b.lossInCents
  return isSameEvent && (likeness === null ? a.lossInCents !== null && a.lossInCents > 0 : likeness >= 0.8)
}
