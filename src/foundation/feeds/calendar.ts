// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter } from '#values'

interface Described {
  /** Never changes, also when the event moves: a calendar then moves it too. */
  id: string
  title: string
  description: string
  /** Whole address of its page; none in a mail, which leads to no form. */
  page?: string | undefined
  /** How often it was changed; a calendar takes over what has a higher one. */
  sequence?: number
  /** It does not go on: calendars strike it through. */
  isCancelled?: boolean
  changedAt?: Date
  categories?: readonly string[]
}

/** A moment (with an end, a meeting that keeps somebody busy), or whole days of which `until` is the last: those have no time zone. */
export type CalendarEvent = Described &
  ({ at: Date; endsAt?: Date; location?: string } | { from: CalendarDate; until: CalendarDate })

/** A calendar (RFC 5545) of moments and days. `name`: as a reader sees it; `now`: when it was written. */
export function calendarOf(events: readonly CalendarEvent[], { name, now }: { name: string; now: Date }): string {
  return written([
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => linesOf(event, now)),
  ])
}

interface Invitation {
  /** CANCEL takes an earlier REQUEST with the same id out of a calendar. */
  method: 'REQUEST' | 'CANCEL'
  /** Who invites: our own box. */
  organizer: { name: string; address: string }
  /** The one who reads this mail; nobody else stands in it. */
  attendee: string
  now: Date
}

/** An invitation by mail (RFC 5546) to one event, for one person. It asks for no answer. */
export function invitationOf(event: CalendarEvent, { method, organizer, attendee, now }: Invitation): string {
  return written([
    `METHOD:${method}`,
    ...linesOf(event, now, [
      `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.address}`,
      `ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${attendee}`,
    ]),
  ])
}

function written(lines: readonly string[]): string {
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//dijkwacht//NL', ...lines, 'END:VCALENDAR']
  return all.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf(event: CalendarEvent, now: Date, people: readonly string[] = []): string[] {
  const isMeeting = 'at' in event && event.endsAt !== undefined
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}`,
    `DTSTAMP:${moment(now)}`,
    ...when(event),
    ...('at' in event && event.location ? [`LOCATION:${escaped(event.location)}`] : []),
    ...people,
    ...(event.sequence === undefined ? [] : [`SEQUENCE:${event.sequence}`]),
    ...(event.isCancelled === undefined ? [] : [`STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`]),
    ...(event.changedAt ? [`LAST-MODIFIED:${moment(event.changedAt)}`] : []),
    ...(event.categories?.length ? [`CATEGORIES:${event.categories.map(escaped).join(',')}`] : []),
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    // An address is no text: it is not escaped, and has no commas of ours.
    ...(event.page ? [`URL:${event.page}`] : []),
    `TRANSP:${isMeeting ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

/** Of whole days the end is the first day that is not part of it (3.6.1). */
function when(event: CalendarEvent): string[] {
  if ('at' in event) return [`DTSTART:${moment(event.at)}`, ...(event.endsAt ? [`DTEND:${moment(event.endsAt)}`] : [])]
  const date = (day: string) => day.replaceAll('-', '')
  return [`DTSTART;VALUE=DATE:${date(event.from)}`, `DTEND;VALUE=DATE:${date(daysAfter(event.until, 1))}`]
}

/** '20261201T070000Z' */
function moment(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Of a parameter: between quotes, which cannot stand in it, nor can an end of line (3.2). */
function quoted(text: string): string {
  return `"${escaped(text).replace(/\\n/g, ' ').replace(/\\(.)/g, '$1').replaceAll('"', "'")}"`
}

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\r\n?|\n/g, '\\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
  )
}

/** No line of more than 75 bytes, and no sign cut in two: what is longer goes on behind a line end and a space. */
function folded(line: string): string {
  const parts: string[] = []
  let [part, length] = ['', 0]
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign)
    if (length + bytes > 75) {
      parts.push(part)
      // The space counts.
      ;[part, length] = ['', 1]
    }
    part += sign
    length += bytes
  }
  return [...parts, part].join('\r\n ')
}
