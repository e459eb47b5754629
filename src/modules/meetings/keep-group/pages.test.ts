// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { tagFaults } from '../../../../tests/pdf-tags.ts'
import { openGroup, words } from '../group/groups.fixture.ts'

const unknown = '0190a000-0000-7000-8000-0000000000ff'
const desk = '/werkbank/overleg'
let program: Awaited<ReturnType<typeof openGroup>>
let site: FastifyInstance
const { get, post } = visitorOf(() => site)
type Who = 'secretary' | 'chair' | 'member' | 'colleague' | 'outsider'
function who(name: Who) {
  const { actor } = program.as[name]
  if (actor.kind !== 'person') throw new Error('no person')
  return asActor('person', actor.organisationId, [...actor.permissions], actor.id)
}
let meeting: string
beforeAll(async () => {
  program = await openGroup()
  site = await testSite(program.test)
  program.today('2026-11-02')
  const made = await post(
    `${desk}/${program.code}/plannen`,
    { title: 'Overleg', on: '02-11-2026', from: '10:00', until: '12:30', place: 'Den Haag' },
    who('secretary'),
  )
  expect(made.statusCode).toBe(303)
  meeting = String(made.headers.location)
})
afterAll(async () => {
  await site?.close()
  await program?.test.close()
})

describe('groups', () => {
  it('are made and kept by a secretary, and everything typed wrong is kept', async () => {
    const wrong = await post(`${desk}/nieuw`, { ...words, name: '', mandate: 'Blijft staan.' }, who('secretary'))
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Blijft staan.')
    expect((await post(`${desk}/nieuw`, words, who('secretary'))).statusCode).toBe(422)
    expect((await post(`${desk}/nieuw`, words, who('chair'))).statusCode).toBe(403)
    const members = `${desk}/${program.code}/leden`
    const add = { intent: 'add', organisationId: 'bank-b', role: 'member' }
    expect((await post(members, { ...add, person: 'Niemand' }, who('secretary'))).statusCode).toBe(422)
    expect((await post(members, { ...add, person: 'Bram Proef' }, who('outsider'))).statusCode).toBe(403)
    expect((await post(members, { intent: 'end', member: unknown }, who('secretary'))).statusCode).toBe(404)
    expect((await post(members, { intent: 'change', ...words, cadence: 'Vaak' }, who('secretary'))).statusCode).toBe(
      303,
    )
    expect((await get(`${desk}/bestaat-niet/leden`, who('secretary'))).statusCode).toBe(404)
    expect(textOf((await get(`${desk}/${program.code}`, who('member'))).body)).toContain('Vaak')
  })

  it('are not there for who is in none', async () => {
    expect(textOf((await get(desk, who('outsider'))).body)).toContain('U zit in geen groep')
    for (const path of [`${desk}/${program.code}`, meeting, `${meeting}/notulen`, `${meeting}/agenda.pdf`])
      expect((await get(path, who('outsider'))).statusCode, path).toBe(404)
    expect((await get(`${meeting}/afspraak.ics`, who('outsider'))).statusCode).toBe(404)
    expect((await get(`${meeting}/stuk/${unknown}`, who('member'))).statusCode).toBe(404)
    const group = `${desk}/${program.code}`
    expect(
      (await post(group, { intent: 'stand-in', standIn: unknown, untilOn: '2026-12-01' }, who('outsider'))).statusCode,
    ).toBe(422)
    expect((await post(group, { intent: 'stop', id: unknown }, who('member'))).statusCode).toBe(404)
    expect((await post(meeting, { intent: 'invite' }, who('outsider'))).statusCode).toBe(404)
    expect((await post(meeting, { intent: 'invite' }, who('member'))).statusCode).toBe(403)
    expect((await post(`${meeting}/notulen`, { intent: 'begin' }, who('outsider'))).statusCode).toBe(404)
    expect((await post(`${meeting}/wijzigen`, { title: 'x' }, who('chair'))).statusCode).toBe(403)
    expect((await get(`${desk}/${program.code}/${unknown}`, who('member'))).statusCode).toBe(404)
  })
})

describe('a meeting', () => {
  it('gets an agenda and documents, as paper and in a calendar', async () => {
    const item = { intent: 'add', title: 'Geheim punt', wants: 'decision', isConfidential: 'yes' }
    expect((await post(meeting, item, who('secretary'))).statusCode).toBe(303)
    expect((await post(meeting, { ...item, title: '' }, who('secretary'))).statusCode).toBe(422)
    expect((await post(meeting, { intent: 'take' }, who('secretary'))).statusCode).toBe(422)
    expect((await post(meeting, { intent: 'bestaat-niet' }, who('secretary'))).statusCode).toBe(400)
    const link = { intent: 'document', title: 'Het plan', link: 'https://plan.example/stuk' }
    expect((await post(meeting, { ...link, link: 'ftp://plan.example' }, who('secretary'))).statusCode).toBe(422)
    expect((await post(meeting, link, who('secretary'))).statusCode).toBe(303)
    const page = textOf((await get(meeting, who('member'))).body)
    expect(page).toMatch(/vertrouwelijke punten.*Geheim punt.*vertrouwelijk.*Het plan/)
    expect((await get(`/en${meeting}`, who('member'))).body).toContain('confidential')
    const paper = await get(`${meeting}/agenda.pdf`, who('member'))
    expect(paper.headers['content-type']).toBe('application/pdf')
    expect(await tagFaults(paper.rawPayload)).toEqual([])
    const calendar = await get(`${meeting}/afspraak.ics`, who('member'))
    expect(calendar.body).toContain('DTEND:20261102T113000Z')
    expect(calendar.body).not.toContain('Geheim punt')
  })

  it('takes a PDF and nothing else, and gives it to keep', async () => {
    const sendFile = (name: string, bytes: Buffer) => {
      const form = new FormData()
      form.set('intent', 'document')
      form.set('title', 'Bijlage')
      form.set('file', new File([new Uint8Array(bytes)], name))
      return sendForm(form)
    }
    async function sendForm(form: FormData) {
      const request = new Request('http://localhost', { method: 'POST', body: form })
      const type = request.headers.get('content-type') ?? ''
      const payload = Buffer.from(await request.arrayBuffer())
      const headers = { ...who('secretary'), 'content-type': type, origin: 'http://localhost', host: 'localhost' }
      return site.inject({ method: 'POST', url: meeting, payload, headers })
    }
    expect((await sendFile('a.pdf', Buffer.from('MZ gevaarlijk'))).statusCode).toBe(422)
    expect((await sendFile('a.pdf', Buffer.alloc(7 * 1024 * 1024, '%PDF-'))).statusCode).toBe(422)
    expect((await sendFile('a.pdf', Buffer.from('%PDF-1.7 proef'))).statusCode).toBe(303)
    const [, path = ''] =
      new RegExp(`href="(${meeting}/stuk/[^"]+)"`).exec((await get(meeting, who('member'))).body) ?? []
    const file = await get(path, who('member'))
    expect([file.statusCode, file.body, file.headers['content-disposition']]).toEqual([
      200,
      '%PDF-1.7 proef',
      'attachment; filename="bijlage.pdf"',
    ])
    expect((await get(path, who('outsider'))).statusCode).toBe(404)
  })

  it('becomes minutes and action points', async () => {
    const notes = `${meeting}/notulen`
    program.test.setNow(new Date('2026-11-02T11:00:00Z'))
    expect((await post(notes, { intent: 'begin' }, who('secretary'))).statusCode).toBe(303)
    const [, id = ''] = /name="intent" value="minute:([^"]+)"/.exec((await get(notes, who('secretary'))).body) ?? []
    const minute = { intent: `minute:${id}`, words: 'Wat er was', decision: 'Zo doen we het' }
    const wrong = await post(notes, { ...minute, 'action1-text': 'Iets doen' }, who('secretary'))
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Wat er was')
    const action = { 'action1-text': 'Iets doen', 'action1-owner': 'bank-a', 'action1-due': '01-11-2026' }
    expect((await post(notes, { ...minute, ...action }, who('secretary'))).statusCode).toBe(303)
    expect(textOf((await get(notes, who('member'))).body)).not.toContain('Zo doen we het')
    expect((await post(notes, { intent: 'send' }, who('secretary'))).statusCode).toBe(303)
    expect(textOf((await get(notes, who('member'))).body)).toContain('Zo doen we het')
    expect((await post(notes, { intent: 'approve' }, who('member'))).statusCode).toBe(403)
    const list = '/werkbank/actiepunten'
    const own = textOf((await get(list, who('member'))).body)
    expect(own).toMatch(/Iets doen.*over tijd/)
    expect(textOf((await get(list, who('colleague'))).body)).toContain('Geen actiepunten')
    expect((await post(list, { intent: `settle:${unknown}`, step: 'finish' }, who('member'))).statusCode).toBe(404)
    const paper = await get(`${list}/lijst.pdf?stand=alles&van=alle`, who('member'))
    expect(await tagFaults(paper.rawPayload)).toEqual([])
    expect(textOf((await get('/werkbank', who('member'))).body)).toMatch(/te laat\s+Actiepunt\s+Iets doen/)
  })
})

describe('mail', () => {
  it('is not promised where none is sent, and its links do nothing for whoever made them up', async () => {
    expect(textOf((await get(`${desk}/mail`, who('member'))).body)).toContain('Deze installatie verstuurt geen mail')
    expect((await post(`${desk}/mail`, { intent: 'mail', address: 'a@b.example' }, who('member'))).statusCode).toBe(409)
    expect((await post('/overleg/afmelden/geen-token', {}, {})).statusCode).toBe(404)
    expect((await post('/overleg/bevestigen', { code: 'ABCDE-12' }, {})).statusCode).toBe(422)
  })
})
