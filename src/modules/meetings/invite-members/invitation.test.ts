// SPDX-License-Identifier: EUPL-1.2
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openGroup } from '../group/groups.fixture.ts'
import { type Mailbox, startMailbox, stopAddressIn } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { cancelMeeting, changeMeeting, inviteToMeeting } from '../plan-meeting/plan-meeting.command.ts'
import { askForMail, confirmMail, stopMail } from './mail.command.ts'

let program: Awaited<ReturnType<typeof openGroup>>
let mailbox: Mailbox
beforeAll(async () => {
  mailbox = await startMailbox()
  const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
  program = await openGroup({ SMTP_PORT: '0', ...relay })
  program.today('2026-11-02')
  for (const who of ['member', 'chair', 'outsider'] as const) {
    await askForMail(program.as[who], { mail: 'each', address: `${who}@partner.example` })
    await program.test.settle()
    const code = /(?:\w{5}-){3}\w{5}/.exec(mailbox.received.at(-1)?.mail.text ?? '')?.[0] ?? ''
    expect(await confirmMail(program.test.visitor, code)).toBe(true)
  }
})
afterAll(async () => {
  await program?.test.close()
  await mailbox.stop()
})

/** Mails since the last time, each with its invitation as parsers of somebody else read it. */
let heard = 3
async function news() {
  const mails = await Promise.all(mailbox.received.slice(heard).map(({ mail }) => PostalMime.parse(mail.raw)))
  heard = mailbox.received.length
  const found = mails.map(({ text: body = '', attachments: [file] }) => {
    const { content = new ArrayBuffer(), filename, mimeType } = file ?? {}
    const text = typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString()
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const event = calendar.getFirstSubcomponent('vevent')
    if (!event) throw new Error('no event')
    const method = calendar.getFirstPropertyValue('method')
    const status = event.getFirstPropertyValue('status')
    const attendees = event.getAllProperties('attendee').map((one) => one.getFirstValue())
    return { body, text, file: filename, type: mimeType, method, status, attendees, event: new ICAL.Event(event) }
  })
  return found.toSorted((a, b) => String(a.attendees[0]).localeCompare(String(b.attendees[0])))
}

it('invites members who want mail, moves the appointment, and takes it out of calendars', async () => {
  const { as, code, test } = program
  const id = await program.meet('2026-12-01', 'Overleg over, onder; meer')
  await test.settle()
  expect(await news()).toEqual([])
  await inviteToMeeting(as.secretary, id)
  await test.settle()
  const invited = await news()
  expect(invited.map(({ attendees }) => attendees)).toEqual([
    ['mailto:chair@partner.example'],
    ['mailto:member@partner.example'],
  ])
  for (const { event, method, status, text, body, file, type } of invited) {
    expect([method, status, file, type]).toEqual(['REQUEST', 'CONFIRMED', 'uitnodiging.ics', 'text/calendar'])
    expect(event.summary).toBe('Kerngroep proef: Overleg over, onder; meer')
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2026-12-01T09:00:00Z',
      '2026-12-01T10:30:00Z',
    ])
    expect([event.sequence, event.location, event.uid]).toEqual([0, 'Den Haag', `overleg-${id}@localhost`])
    expect(text).toContain('mailto:overleg@mail.dijkwacht.example')
    expect(body).toContain('/is-dit-echt')
    expect(text + body).not.toContain('/werkbank')
  }

  const moved = {
    title: 'Overleg',
    on: '2026-12-02',
    from: '9.00',
    until: '10:00',
    place: '',
    video: 'https://v.example/x',
  }
  await changeMeeting(as.secretary, id, moved)
  // Nothing that calendars must know: nobody is told.
  await changeMeeting(as.secretary, id, moved)
  await test.settle()
  const changed = await news()
  expect(changed.map(({ event }) => [event.sequence, event.startDate.toString()])).toEqual([
    [1, '2026-12-02T08:00:00Z'],
    [1, '2026-12-02T08:00:00Z'],
  ])
  for (const { text, body } of changed) expect(text + body).not.toContain('v.example')

  expect(await stopMail(test.visitor, stopAddressIn(mailbox).split('/').at(-1) ?? '')).toBe(true)
  await cancelMeeting(as.secretary, id, { because: 'Te weinig punten' })
  await test.settle()
  const cancelled = await news()
  expect(cancelled.map(({ method, status, event, file }) => [method, status, event.sequence, file])).toEqual([
    ['CANCEL', 'CANCELLED', 2, 'afzegging.ics'],
  ])
  await expect(inviteToMeeting(as.secretary, id)).rejects.toMatchObject({ status: 409 })
  await expect(changeMeeting(as.member, id, moved)).rejects.toMatchObject({ status: 403 })
  expect(code).toBe('kerngroep-proef')
})

it('keeps addresses sealed', async () => {
  const rows = await program.test.ctx.db.pool.query('select r::text as row from meetings.reader r')
  expect(JSON.stringify(rows.rows)).not.toContain('partner.example')
})
