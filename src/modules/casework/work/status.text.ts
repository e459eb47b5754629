// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** The words of the module reports, for components: its door never reaches the browser. */
export const statusText = defineText({
  nl: {
    received: 'Ontvangen',
    confirmed: 'Bevestigd',
    rejected: 'Afgewezen',
    duplicate: 'Dubbel',
    withdrawn: 'Ingetrokken',
    closed: 'Afgerond',
  },
  en: {
    received: 'Received',
    confirmed: 'Confirmed',
    rejected: 'Rejected',
    duplicate: 'Duplicate',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
  },
})

/** The sign that stands beside the word of a status. */
export function statusTone(status: string): 'ok' | 'warn' | 'stop' | 'neutral' {
  const kinds = { confirmed: 'ok', rejected: 'stop' } as const
  return kinds[status as keyof typeof kinds] ?? 'neutral'
}
