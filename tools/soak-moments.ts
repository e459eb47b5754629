// SPDX-License-Identifier: EUPL-1.2
import { dutchDay, endOfDay } from '#values'

const second = 1_000
const hour = 3_600 * second

/** Moments at which programs stumble, as faketime wants them, in UTC: where the clock starts. */
export function moments(now: Date): Record<string, string> {
  const year = Number(dutchDay(now).slice(0, 4))
  const at = (time: number) => `@${new Date(time).toISOString().slice(0, 19).replace('T', ' ')}`
  const next = (month: number) => {
    const change = [year, year + 1].map((of) => changeOfClock(of, month)).find((time) => time > now.getTime())
    return at((change ?? 0) - 60 * second)
  }
  return {
    'in 37 days': '+37d',
    '23:59:30': at(endOfDay(dutchDay(now)).getTime() - 30 * second),
    '1 January': at(endOfDay(`${year}-12-31`).getTime() - 60 * second),
    '29 February': at(endOfDay('2028-02-28').getTime() + 12 * hour),
    'begin of summer time': next(3),
    'end of summer time': next(10),
  }
}

/** The last Sunday of a month, 1:00 UTC. */
function changeOfClock(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1))
  return last.getTime() - last.getUTCDay() * 24 * hour
}
