// SPDX-License-Identifier: EUPL-1.2
import { dayIn } from '#modules/reports'
import { type CalendarDate, daysAfter, dutchDay } from '#values'
import { clockTime } from './call-clock.ts'

const counts: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  twintig: 20,
}
const count = `\\d{1,2}|${Object.keys(counts).join('|')}`
const counted = (said: string): number => counts[said.toLowerCase()] ?? Number(said)

const ago = new RegExp(
  String.raw`(?<!\p{L})(?:(?:een\s+)?(half\s?uur|kwartier|uurtje|uur)|(${count})\s+(uur|uren|minuten|minuut|kwartier|hours?|minutes?))\s+(?:geleden|terug|ago)(?!\p{L})`,
  'iu',
)

/** "half drie", "kwart over twee", "drie uur 's middags": an hour of twelve, with the part of the day where it is said. */
const onClock = new RegExp(
  String.raw`(?<![\p{L}\d,.])(?:(?:om|rond|tegen)\s+)?(?:(half)\s+(${count})|kwart\s+(over|voor)\s+(${count})|(${count})\s+uur(?!\s+(?:geleden|terug)))(?:\s+(?:'?s\s+|van)?(ochtends?|morgens?|middags?|avonds?|nachts?))?(?![\p{L}\d])`,
  'iu',
)
/** "tussen 2 en 3 uur": an hour that is known as a range is kept as one. */
const between = new RegExp(
  String.raw`(?<!\p{L})(?:tussen|between)\s+(${count})(?:[:.]([0-5]\d))?(?:\s+uur)?\s+(?:en|and)\s+(${count})(?:[:.]([0-5]\d))?(?:\s+(?:uur|o'clock))(?:\s+(?:'?s\s+)?(ochtends?|morgens?|middags?|avonds?|nachts?))?(?![\p{L}\d])`,
  'iu',
)
const figures = /(?<![\p{L}\d,.])(?:(?:om|rond|at)\s+)?([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s*(?:uur|u)(?!\p{L}))?(?!\d)/iu

const months = 'jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
const weekday = new RegExp(
  String.raw`(?<!\p{L})(?:(vorige week)\s+|(afgelopen|vorige)\s+)?(${weekdays.join('|')})(?:\s+(vorige week))?(?!\p{L})`,
  'iu',
)
const day = new RegExp(
  String.raw`\b(?:vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|eergist\p{L}*|gist(?:er|r)\p{L}*|today|yesterday)\b|\b\d{1,2}\s+(?:${months})\p{L}*(?:\s+(?:19|20)\d\d(?!\d))?|\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b`,
  'iu',
)

/** Days after which a day that was said without its year is asked about: nobody guesses in silence that it was a year ago. */
const longAgo = 183

/** "gisteravond om 11 uur", "'s avonds om 11 uur": which part of the day every hour in a line is of, unless it has its own. '': nobody said. */
export const partOfDay = (text: string): string =>
  /(?<!\p{L})(?:(?:eer)?gist(?:er|r)(?:en)?\s?|van|['’]?s\s+|in de\s+|afgelopen\s+)(ochtend|morgen|middag|avond|nacht)/iu
    .exec(text)?.[1]
    ?.toLowerCase() ?? ''

/** What the patterns find, and the day (ISO date) and time ('14:30') that it stands for, or the day that has to be asked about; null: none. The one first that says most. */
export const spokenTimes: readonly {
  find: RegExp
  read: (
    found: RegExpExecArray,
    now: Date,
    partSaid: string,
  ) => { day?: string; doubtful?: string; hour?: string } | null
}[] = [
  {
    find: ago,
    read: ([, alone = '', many = '', unit = ''], now) => {
      const then = new Date(now.getTime() - (alone === '' ? counted(many) * spanOf(unit) : spanOf(alone)) * 60_000)
      return { day: dutchDay(then), hour: clockTime(then) }
    },
  },
  {
    find: weekday,
    read: ([, before, last, name = '', after], now) => ({
      day: weekdayBefore(name, dutchDay(now), before || after ? 'week' : last ? 'day' : null),
    }),
  },
  {
    find: day,
    read: ([found], now) => {
      const plain = found
        .replace(/^gistr\p{L}*/iu, 'gisteren')
        .replace(/^eergist\p{L}*/iu, 'eergisteren')
        .replace(/^vannacht/iu, 'vandaag')
      const read = dayIn(plain, dutchDay(now))
      if (read === null) return null
      const isSure = /\d{4}$/.test(found) || read > daysAfter(dutchDay(now), -longAgo)
      return isSure ? { day: read } : { doubtful: read }
    },
  },
  {
    find: between,
    read: ([, from = '', minutes = '0', to = '', more = '0', part = ''], _, partSaid) => {
      if (counted(from) > 23 || counted(to) > 23) return null
      const at = (hour: string, past: string) => timeOf(counted(hour) * 60 + Number(past), part || partSaid, false)
      return { hour: `tussen ${at(from, minutes)} en ${at(to, more)}` }
    },
  },
  {
    find: figures,
    read: ([, hour = '', minutes = ''], _, partSaid) => ({
      hour: timeOf(Number(hour) * 60 + Number(minutes), partSaid, true),
    }),
  },
  {
    find: onClock,
    read: ([, half, halfOf = '', quarter, quarterOf = '', whole = '', part = ''], _, partSaid) => {
      const hour = counted(halfOf || quarterOf || whole)
      if (hour > 23 || ((half || quarter) && hour > 12)) return null
      const minutes = half ? -30 : quarter === 'over' ? 15 : quarter === 'voor' ? -15 : 0
      return { hour: timeOf(hour * 60 + minutes, part || partSaid, whole !== '' && /^\d/.test(whole)) }
    },
  },
]

/** Minutes. */
function spanOf(unit: string): number {
  if (/^half/i.test(unit)) return 30
  if (/^kwartier/i.test(unit)) return 15
  return /^(?:uur|uren|uurtje|hour)/i.test(unit) ? 60 : 1
}

/** Who says "half drie" means the afternoon unless they say otherwise: nobody pays at night, and a figure is an hour of the day. A night begins at eight. */
function timeOf(minutes: number, part: string, isFigure: boolean): string {
  const isNight = /^nacht/i.test(part)
  const isEarly = /^(?:ochtend|morgen)/i.test(part) || (isNight && minutes < 8 * 60)
  const isLate = /^(?:middag|avond|nacht)/i.test(part) || (part === '' && !isFigure && minutes < 8 * 60)
  const half = minutes < 12 * 60 ? isLate && !isEarly : isNight && minutes < 13 * 60
  const at = (minutes + (half ? 12 * 60 : 0) + 24 * 60) % (24 * 60)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

/** The last one, today where it is one: then hours count. `last`: of the week before this one, or before today. */
function weekdayBefore(name: string, today: string, last: 'week' | 'day' | null): string {
  const ofToday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7
  const wanted = (weekdays.indexOf(name.toLowerCase()) + 6) % 7
  const back = (ofToday - wanted + 7) % 7
  const days = last === 'week' ? ofToday - wanted + 7 : back === 0 && last === 'day' ? 7 : back
  return daysAfter(today as CalendarDate, -days)
}
