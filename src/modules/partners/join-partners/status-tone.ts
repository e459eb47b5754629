// SPDX-License-Identifier: EUPL-1.2

/** How the standing of an application looks, beside its word. */
export const statusTone = {
  asked: 'neutral',
  confirmed: 'warn',
  checked: 'warn',
  approved: 'neutral',
  joined: 'ok',
  declined: 'stop',
} as const
