// SPDX-License-Identifier: EUPL-1.2

/** A condition under which sharing is allowed, with what to do about it. */
export interface Safeguard {
  nl: string
  en: string
  /** The test that shows that the program sees to it, from the root of the repository; null: not built, or not for a program to do. */
  test: string | null
  /** Who sees to it: the program, or people and their papers. */
  by: 'program' | 'people'
}
