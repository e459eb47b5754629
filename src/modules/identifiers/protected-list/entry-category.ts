// SPDX-License-Identifier: EUPL-1.2

/** Why somebody puts something on the protected list. Sandbox from the list itself, which is large and stays out of the browser. */
export const entryCategories = [
  'bank',
  'public-body',
  'organisation',
  'emergency',
  'popular',
  'shared-host',
  'mailer',
  'own-product',
  'other',
] as const
export type EntryCategory = (typeof entryCategories)[number]

export type ProtectedCategory = EntryCategory | 'short-number' | 'public-suffix'
