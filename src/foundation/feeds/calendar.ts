// SPDX-License-Identifier: EUPL-1.2

export interface CalendarEvent {
  /** Never changes, also when the event moves: a calendar then moves it too. */
  id: string
  at: Date
  title: string
  description: string
  /** Whole address of its page. */
  page: string
}

/** A calendar (RFC 5545) of moments. `name`: as a reader sees it; `now`: when it was written. */
export function calendarOf(events: readonly CalendarEvent[], { name, now }: { name: string; now: Date }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dijkwacht//NL',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap(({ id, at, title, description, page }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      `DTSTAMP:${moment(now)}`,
      `DTSTART:${moment(at)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      // An address is no text: it is not escaped, and has no commas of ours.
      `URL:${page}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** '20261201T070000Z' */
function moment(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
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
