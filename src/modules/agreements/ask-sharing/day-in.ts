// SPDX-License-Identifier: EUPL-1.2

/** The day in an address: as one part (`datum=2019-07-23`) or in the three of a form. `isWrong`: there is one, and it does not exist. */
export function dayIn(address: URLSearchParams): { day: string | null; isWrong: boolean } {
  const parts = ['datum-year', 'datum-month', 'datum-day'].map((name) => address.get(name)?.trim() ?? '')
  const [year = '', month = '', date = ''] = parts
  const typed = parts.some((part) => part !== '') ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null
  const day = typed ?? address.get('datum')
  if (day === null || day === '') return { day: null, isWrong: false }
  const at = new Date(`${day}T12:00:00Z`)
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
  return exists ? { day, isWrong: false } : { day: null, isWrong: true }
}
