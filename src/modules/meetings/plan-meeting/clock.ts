// SPDX-License-Identifier: EUPL-1.2

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

/** '09:30', as Dutch clocks say it. */
export function clockOf(at: Date): string {
  return clock.format(at)
}
