// SPDX-License-Identifier: EUPL-1.2

/** What a file of reports holds of each; never a story, a name or an account. */
export const exportColumns = [
  'at',
  'status',
  'form',
  'loss',
  'occurred',
  'why',
  'case',
  'assigned',
  'reference',
  'address',
] as const
