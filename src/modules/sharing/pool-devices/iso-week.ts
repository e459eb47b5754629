// SPDX-License-Identifier: EUPL-1.2
import { dutchDay } from '#values'

const day = 86_400_000

/** The ISO 8601 week of a moment by the calendar in the Netherlands: '2026-W47'. Such texts sort as the weeks do. */
export function isoWeekOf(at: Date): string {
  const noon = new Date(`${dutchDay(at)}T12:00:00Z`)
  // A week belongs to the year of its Thursday.
  const thursday = new Date(noon.getTime() + (4 - (noon.getUTCDay() || 7)) * day)
  const year = thursday.getUTCFullYear()
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day)) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}
