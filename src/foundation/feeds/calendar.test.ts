// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#values'
import { calendarOf, invitationOf } from './calendar.ts'

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

describe('a parser of somebody else (ical.js)', () => {
  const days = {
    id: 'twee@dijkwacht.example',
    from: '2026-10-05' as CalendarDate,
    until: '2026-11-01' as CalendarDate,
    sequence: 3,
    isCancelled: true,
    changedAt: new Date('2026-09-01T10:00:00Z'),
    categories: ['ouderen', 'een, twee; drie'],
    page: 'https://dijkwacht.example/campagnes/x',
  }
  const parsed = (title: string, description: string) => {
    const text = calendarOf([{ ...days, title, description }, event(title)], {
      name: title,
      now: new Date('2026-11-24T12:00:00Z'),
    })
    const [first, second] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
    if (!first || !second) throw new Error('not two events')
    return { first, second }
  }

  it('reads whole days without a time zone, the change that counts, and that it does not go on', () => {
    const { first, second } = parsed('Eén, twee; drie', 'a\nb')
    const read = new ICAL.Event(first)
    expect([read.startDate.isDate, read.startDate.toString(), read.endDate.toString()]).toEqual([
      true,
      '2026-10-05',
      '2026-11-02',
    ])
    expect([read.uid, read.sequence, first.getFirstPropertyValue('status')]).toEqual([days.id, 3, 'CANCELLED'])
    expect(first.getFirstProperty('categories')?.getValues()).toEqual(days.categories)
    expect(String(first.getFirstPropertyValue('last-modified'))).toBe('2026-09-01T10:00:00Z')
    expect(String(new ICAL.Event(second).startDate)).toBe('2026-12-01T07:00:00Z')
  })

  it('gives every title and description back as they were', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    const kept = (text: string) =>
      text
        .replace(/\r\n?/g, '\n')
        // oxlint-disable-next-line no-control-regex
        .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    fc.assert(
      fc.property(words, words, (title, description) => {
        const read = new ICAL.Event(parsed(title, description).first)
        expect([read.summary, read.description]).toEqual([kept(title), kept(description)])
      }),
    )
  })
})

describe('an invitation by mail', () => {
  const meeting = {
    id: 'overleg-1@dijkwacht.example',
    at: new Date('2026-12-01T09:00:00Z'),
    endsAt: new Date('2026-12-01T10:30:00Z'),
    location: 'Den Haag; zaal 2, derde',
    title: 'Overleg',
    description: '',
    sequence: 2,
    isCancelled: false,
  }
  const parsed = (name: string, method: 'REQUEST' | 'CANCEL') => {
    const organizer = { name, address: 'overleg@mail.example' }
    const now = new Date('2026-11-24T12:00:00Z')
    const text = invitationOf(meeting, { method, organizer, attendee: 'lid@partner.example', now })
    return { text, calendar: new ICAL.Component(ICAL.parse(text) as unknown[]) }
  }

  it('is for one person, asks for no answer and leads to no page', () => {
    const { text, calendar } = parsed('Kerngroep', 'REQUEST')
    const event = calendar.getFirstSubcomponent('vevent')
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(event?.getAllProperties('attendee').map((one) => [one.getFirstValue(), one.getParameter('rsvp')])).toEqual([
      ['mailto:lid@partner.example', 'FALSE'],
    ])
    expect([event?.getFirstPropertyValue('transp'), event?.getFirstPropertyValue('location')]).toEqual([
      'OPAQUE',
      meeting.location,
    ])
    expect(text).not.toContain('URL:')
    expect(parsed('Kerngroep', 'CANCEL').calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  })

  it('a name of a group cannot write a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const event = parsed(name, 'REQUEST').calendar.getFirstSubcomponent('vevent')
        expect(event?.getFirstPropertyValue('organizer')).toBe('mailto:overleg@mail.example')
        expect(event?.getAllProperties().length).toBe(
          parsed('x', 'REQUEST').calendar.getFirstSubcomponent('vevent')?.getAllProperties().length,
        )
      }),
    )
    const organizer = parsed('Groep: "x";\r\nATTENDEE:mailto:ander@x.example', 'REQUEST')
      .calendar.getFirstSubcomponent('vevent')
      ?.getFirstProperty('organizer')
    expect(organizer?.getParameter('cn')).toBe("Groep: 'x'; ATTENDEE:mailto:ander@x.example")
  })
})
