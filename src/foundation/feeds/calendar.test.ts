// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { calendarOf } from './calendar.ts'

const event = (title: string) => ({
  id: 'een@dijkwacht.example',
  at: new Date('2026-12-01T07:00:00Z'),
  title,
  description: 'Wat erbij komt',
  page: 'https://dijkwacht.example/cijfers/publicaties#vrijgave-1',
})
const written = (title: string) =>
  calendarOf([event(title)], { name: 'Vrijgaven', now: new Date('2026-11-24T12:00:00Z') })
/** As RFC 5545 says to read it (3.1, 3.3.11). */
const read = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((line) => line.startsWith('SUMMARY:'))
    ?.slice('SUMMARY:'.length)
    .replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))

it('gives every title back, in lines of at most 75 bytes that cut no sign in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const text = written(title)
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      const kept = title
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        // oxlint-disable-next-line no-control-regex
        .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
      expect(read(text)).toBe(kept)
      expect(Buffer.from(text).toString()).toBe(text)
    }),
  )
})

it('is a calendar with moments in UTC', () => {
  const lines = written('Vrijgave 1').split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', ''])
  for (const line of [
    'VERSION:2.0',
    'DTSTART:20261201T070000Z',
    'DTSTAMP:20261124T120000Z',
    'UID:een@dijkwacht.example',
  ])
    expect(lines).toContain(line)
})
