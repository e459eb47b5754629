// SPDX-License-Identifier: EUPL-1.2

/** What one is in a count: counts of different things are never added up. 'nothing': a list without numbers. */
export const countUnits = [
  'people-asked',
  'reports',
  'recorded-crimes',
  'bank-cases',
  'transactions',
  'nothing',
] as const
export type CountUnit = (typeof countUnits)[number]
