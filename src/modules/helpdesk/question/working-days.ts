// SPDX-License-Identifier: EUPL-1.2

const dayLength = 86_400_000

/** The day that is so many working days after this one; no Saturdays, Sundays and public holidays of the Netherlands. ISO dates. */
export function addWorkingDays(day: string, count: number): string {
  let [at, left] = [Date.parse(day), count]
  while (left > 0) {
    at += dayLength
    if (isWorkingDay(isoOf(at))) left -= 1
  }
  return isoOf(at)
}

/** Working days from one day to another: 3 when three are left, -2 when it is two too late, 0 on the day itself. */
export function workingDaysUntil(today: string, due: string): number {
  const [from, to] = today <= due ? [today, due] : [due, today]
  let days = 0
  for (let at = Date.parse(from) + dayLength; at <= Date.parse(to); at += dayLength)
    if (isWorkingDay(isoOf(at))) days += 1
  return today <= due ? days : -Math.max(1, days)
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

const known = new Map<number, ReadonlySet<string>>()

/** Holidays on which offices are closed. Good Friday is none by law; Liberation Day is one every fifth year. */
function holidaysOf(year: number): ReadonlySet<string> {
  const found = known.get(year)
  if (found) return found
  const easter = easterOf(year)
  const from = (days: number) => isoOf(easter + days * dayLength)
  const kingsDay = new Date(`${year}-04-27`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`
  const holidays = new Set([
    `${year}-01-01`,
    from(0),
    from(1),
    kingsDay,
    ...(year % 5 === 0 ? [`${year}-05-05`] : []),
    from(39),
    from(49),
    from(50),
    `${year}-12-25`,
    `${year}-12-26`,
  ])
  known.set(year, holidays)
  return holidays
}

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher), as milliseconds. */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return Date.UTC(year, month - 1, day)
}

function isoOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
