// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, mondayOf } from '#values'
import { type Audience, audiences } from '../message/audience.ts'

export interface YearItem {
  code: string
  title: string
  audience: Audience
  startsOn: string
  endsOn: string
  /** Only the month is known. */
  isRough: boolean
  isCancelled: boolean
}

/** Units of the picture. */
export const sizes = { width: 1240, gutter: 150, head: 52, lane: 46, gap: 10, bar: 16, letter: 8.2 } as const
const mostLetters = 40

export interface Bar extends YearItem {
  /** As in the table below the picture. */
  number: number
  x: number
  width: number
  y: number
  label: string
  labelX: number
  anchor: 'start' | 'end'
}

export interface YearPlan {
  height: number
  rows: { audience: Audience; y: number; height: number }[]
  bars: Bar[]
  /** Mondays: where they are, and the number of the week at every fourth. */
  weeks: { x: number; text: string }[]
  months: { x: number; month: number }[]
  /** Null in another year. */
  today: number | null
}

/** Where everything stands in the picture of a year: a row for each audience, a lane for what would lie over another. */
export function yearPlan(items: readonly YearItem[], year: number, today: string): YearPlan {
  const first = `${year}-01-01` as CalendarDate
  const last = `${year}-12-31`
  const days = dayNumber(`${year + 1}-01-01`) - dayNumber(first)
  const span = sizes.width - sizes.gutter - 10
  const at = (day: string) => sizes.gutter + ((dayNumber(day) - dayNumber(first)) / days) * span
  const clamped = (day: string) => (day < first ? first : day > last ? last : day)
  const inYear = items.filter(({ startsOn, endsOn }) => startsOn <= last && endsOn >= first)
  const rows: YearPlan['rows'] = []
  const bars: Bar[] = []
  let y = sizes.head
  for (const audience of audiences) {
    const lanes: number[] = []
    for (const item of inYear.filter((one) => one.audience === audience)) {
      const x = at(clamped(item.startsOn))
      const width = Math.max(6, at(clamped(item.endsOn)) - x + span / days)
      const number = inYear.indexOf(item) + 1
      const label = shortened(`${number}. ${item.title}`)
      const isLate = x + label.length * sizes.letter > sizes.width
      const [left, right] = isLate
        ? [Math.min(x, x + width - label.length * sizes.letter), x + width]
        : [x, Math.max(x + width, x + label.length * sizes.letter)]
      const free = lanes.findIndex((end) => end + sizes.gap <= left)
      const lane = free < 0 ? lanes.length : free
      lanes[lane] = right
      bars.push({
        ...item,
        number,
        x,
        width,
        y: y + sizes.gap + lane * sizes.lane,
        label,
        labelX: isLate ? x + width : x,
        anchor: isLate ? 'end' : 'start',
      })
    }
    const height = Math.max(1, lanes.length) * sizes.lane + sizes.gap
    rows.push({ audience, y, height })
    y += height
  }
  return {
    height: y,
    rows,
    bars,
    weeks: mondaysOf(year).map((monday, index) => ({
      x: at(monday),
      text: index % 4 === 0 ? String(weekNumber(monday)) : '',
    })),
    months: Array.from({ length: 12 }, (_, month) => ({
      x: at(`${year}-${String(month + 1).padStart(2, '0')}-01`),
      month: month + 1,
    })),
    today: today >= first && today <= last ? at(today) : null,
  }
}

function shortened(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function mondaysOf(year: number): CalendarDate[] {
  const mondays: CalendarDate[] = []
  const first = `${year}-01-01` as CalendarDate
  const begin = mondayOf(first)
  for (let day = begin < first ? daysAfter(begin, 7) : begin; day.startsWith(String(year)); day = daysAfter(day, 7))
    mondays.push(day)
  return mondays
}

/** Of the ISO calendar: the week of a Monday is the week of its Thursday. */
export function weekNumber(monday: CalendarDate): number {
  const thursday = daysAfter(monday, 3)
  return Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1
}
