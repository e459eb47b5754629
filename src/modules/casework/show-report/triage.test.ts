// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { reportCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { fileInvented } from '../list-work/invented-work.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const queue = '/werkbank/meldingen'
const ids = await fileInvented(
  test,
  'deltabank-demo',
  Array.from({ length: 6 }, (_, n) => ({
    hoursAgo: 20 - n,
    narrative: `Op dag ${n} kocht ik een verzonnen kwartelei.\nDaarna kwam er niets.`,
    form: n === 5 ? 'FF-120' : 'FF-110',
  })),
)
const analyst = site.as(
  asActor('person', 'deltabank-demo', ['reports:read', 'reports:confirm', 'cases:read', 'cases:work']),
)
const reader = site.as(asActor('person', 'deltabank-demo', ['reports:read']))
const at = (n: number, search = '?vorm=FF-110&lijst=ja') => `${queue}/${ids[n]}${search}`
const seen = { seenStatus: 'received' }
const nextOn = (body: string) => /name="next" value="([\da-f-]{36})"/.exec(body)?.[1]

describe('going through the queue without script', () => {
  it('shows the short number and how the story begins, on one line, and leads to the report with filter and page', async () => {
    const { body } = await analyst.get(`${queue}?vorm=FF-110`)
    expect(textOf(body)).toContain('Op dag 0 kocht ik een verzonnen kwartelei. Daarna kwam er niets.')
    expect(body).toContain(reportCode(ids[0] ?? ''))
    expect(body).toContain(at(0).replace('&', '&amp;'))
  })

  it('puts the list beside a report that was opened from it, and beside no other', async () => {
    const beside = await analyst.get(at(0))
    expect(beside.body).toContain('aria-label="Andere meldingen"')
    for (const n of [1, 2, 3, 4]) expect(beside.body).toContain(`data-row="${ids[n]}"`)
    expect(beside.body).not.toContain(`data-row="${ids[5]}"`)
    expect((await analyst.get(at(0, ''))).body).not.toContain('data-row')
    expect(textOf(beside.body)).toContain('Alle meldingen')
    expect(beside.body).toContain(`${queue}?vorm=FF-110#${reportCode(ids[0] ?? '')}`)
  })

  it('rejects with a standard reason, goes on to the next with the filter kept, and takes it back', async () => {
    const next = nextOn((await analyst.get(at(0))).body)
    expect(next).toBe(ids[1])
    const done = await analyst.post(at(0), { ...seen, intent: 'reject', standard: 'too-little', next: next ?? '' })
    expect(done.headers.location).toBe(at(1))
    const cookie = String(done.headers['set-cookie']).split(';')[0] ?? ''
    const headers = {
      ...asActor('person', 'deltabank-demo', ['reports:read', 'reports:confirm', 'cases:work']),
      cookie,
    }
    const shown = (await site.inject({ url: at(1), headers })).body
    expect(textOf(shown)).toContain(`${reportCode(ids[0] ?? '')} is afgewezen. Maak ongedaan`)
    expect(textOf((await analyst.get(at(0))).body)).toContain('Wij weten te weinig om hiermee verder te kunnen.')
    const undo = /name="undo\[\]" value="([^"]+)"/.exec(shown)?.[1] ?? ''
    const back = await analyst.post(`${queue}/samen`, { step: 'undo', 'undo[]': undo })
    expect(textOf(back.body)).toContain('1 melding is weer zoals die was')
    expect((await analyst.get(at(0))).body).toContain('id="bevestig"')
    // Of a colleague at the same browser, and after half a minute, nothing is said.
    const colleague = {
      ...asActor('person', 'deltabank-demo', ['reports:read'], '0190a000-0000-7000-8000-0000000000c1'),
      cookie,
    }
    expect(textOf((await site.inject({ url: at(1), headers: colleague })).body)).not.toContain('is afgewezen')
    test.setNow(new Date(test.ctx.now().getTime() + 31_000))
    expect(textOf((await site.inject({ url: at(1), headers })).body)).not.toContain('is afgewezen')
  })

  it('marks a duplicate by the number of the other, without pasting an address', async () => {
    const twin = ids[2] ?? ''
    const done = await analyst.post(at(3), { ...seen, intent: 'duplicate', twin })
    expect(done.statusCode).toBe(303)
    expect(textOf((await analyst.get(at(3))).body)).toContain('Dit is al eerder gemeld. Die melding telt mee.')
  })

  it('takes back what was confirmed just now, everywhere; after a minute, or of a colleague, it says why not', async () => {
    const [id = ''] = await fileInvented(test, 'deltabank-demo', [{ fromWeb: true, account: 98 }])
    const page = `${queue}/${id}?lijst=ja`
    const verified = async () => {
      await test.settle()
      const found = await test.ctx.db.pool.query(
        `select r.status, r.verified_at is not null as report, coalesce(bool_or(s.is_verified), false) as sighting
         from reports.report r left join identifiers.sighting s on s.report_id = r.id where r.id = $1 group by r.id`,
        [id],
      )
      return found.rows[0]
    }
    const confirm = async () => {
      const done = await analyst.post(page, { ...seen, intent: 'confirm' })
      expect(done.statusCode, textOf(done.body).slice(0, 900)).toBe(303)
      const headers = {
        ...asActor('person', 'deltabank-demo', ['reports:read', 'reports:confirm']),
        cookie: String(done.headers['set-cookie']).split(';')[0] ?? '',
      }
      const { body } = await site.inject({ url: page, headers })
      expect(textOf(body)).toContain(`${reportCode(id)} is bevestigd.`)
      return { step: 'undo', 'undo[]': /name="undo\[\]" value="([^"]+)"/.exec(body)?.[1] ?? '' }
    }
    const undo = await confirm()
    expect(await verified()).toEqual({ status: 'confirmed', report: true, sighting: true })
    expect(
      (
        await site
          .as(
            asActor(
              'person',
              'deltabank-demo',
              ['reports:read', 'reports:confirm', 'cases:work'],
              '0190a000-0000-7000-8000-0000000000c1',
            ),
          )
          .post(`${queue}/samen`, undo)
      ).statusCode,
    ).toBe(409)
    expect(textOf((await analyst.post(`${queue}/samen`, undo)).body)).toContain('1 melding is weer zoals die was')
    expect(await verified()).toEqual({ status: 'received', report: false, sighting: false })
    // It was never confirmed for whoever rejects it and thinks again.
    await analyst.post(page, { ...seen, intent: 'reject', standard: 'trial' })
    await analyst.post(page, { seenStatus: 'rejected', intent: 'restore', reason: 'Toch echt.' })
    expect(await verified()).toEqual({ status: 'received', report: false, sighting: false })
    test.setNow(new Date(test.ctx.now().getTime() + 1_000))
    const late = await confirm()
    test.setNow(new Date(test.ctx.now().getTime() + 61_000))
    const refused = await analyst.post(`${queue}/samen`, late)
    expect([refused.statusCode, textOf(refused.body)]).toEqual([
      409,
      expect.stringContaining('Er was niets meer om ongedaan te maken'),
    ])
    expect(await verified()).toMatchObject({ status: 'confirmed', sighting: true })
  })

  it('offers no deed to who may only read', async () => {
    const { body } = await reader.get(at(1))
    expect(body).toContain(`data-row="${ids[1]}"`)
    for (const deed of ['Bevestig', 'Wijs af', 'Dubbel', 'Andere vorm', 'Aan mij'])
      expect(body).not.toMatch(new RegExp(`<(button|summary)[^>]*>${deed}`))
    expect((await reader.post(at(1), { ...seen, intent: 'reject', standard: 'trial' })).statusCode).toBe(404)
  })
})

describe('a report that is read ahead', () => {
  it('is on record as that, and leaves an answer of the reporter unread', async () => {
    const [id = ''] = await fileInvented(test, 'deltabank-demo', [{ fromWeb: true, account: 97 }])
    await test.ctx.db.pool.query(
      `insert into reports.question (id, report_id, organisation_id, question, asked_at, answer, answered_at)
       values (gen_random_uuid(), $1, 'deltabank-demo', 'Welke dag?', now(), 'Maandag', now())`,
      [id],
    )
    const unread = async () =>
      (await test.ctx.db.pool.query('select seen_at from reports.question where report_id = $1', [id])).rows[0]?.seen_at
    expect((await analyst.get(`${queue}/${id}?vooruit=ja`)).statusCode).toBe(200)
    expect(await unread()).toBeNull()
    const purposes = async () =>
      (await listAudit(test.ctx, id)).flatMap(({ action, purpose }) =>
        action === 'reports.report-read' ? [purpose] : [],
      )
    expect(await purposes()).toContain('read-ahead')
    expect(await purposes()).not.toContain('handle-report')
    await analyst.get(`${queue}/${id}`)
    expect(await unread()).not.toBeNull()
    expect(await purposes()).toContain('handle-report')
  })
})
