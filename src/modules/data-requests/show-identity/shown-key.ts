// SPDX-License-Identifier: EUPL-1.2

/** One thing by which somebody is to be found, and how they can show that it is theirs. */
export interface ShownKey {
  id: string
  /** As it is printed; null for a report. */
  text: string | null
  isShown: boolean
  domain: { line: string; record: string; file: string } | null
  code: { askedAt: Date | null } | null
}
