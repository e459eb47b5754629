// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { demoIban, reportCode } from '#values'
import { fileInvented } from '../list-work/invented-work.fixture.ts'

const test = await testContext()
const site = await testSite(test)

const page = '/werkbank/bewaarplichten'
const officer = (organisation: string) => asActor('person', organisation, ['casework:hold', 'reports:read'])
const get = (url: string, organisation = 'deltabank-demo') => site.inject({ url, headers: officer(organisation) })
const post = (fields: Record<string, string>, organisation = 'deltabank-demo') =>
  site.as(officer(organisation)).post(page, fields)
const search = async (id: string, organisation = 'deltabank-demo') => {
  const answer = await post({ intent: 'search', id }, organisation)
  const found = [...answer.body.matchAll(/name="subject" value="([a-z]+:[\da-f-]+)"/g)].map(([, value = '']) => value)
  return { ...answer, found, said: textOf(answer.body) }
}
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const year = String(new Date().getFullYear() + 1)
const form = { reason: 'Er loopt een klacht.', 'endsOn-day': '1', 'endsOn-month': '6', 'endsOn-year': year }

describe('the page of legal holds', () => {
  it('places one on a report whose address was pasted, shows it to the own organisation only, and lifts it', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const id = `https://dijkwacht.example/werkbank/meldingen/${report}`
    const { found } = await search(id)
    expect(found).toContain(`report:${report}`)
    expect((await post({ id, subject: `report:${report}`, ...form })).statusCode).toBe(303)
    const { body } = await get(page)
    expect(textOf(body)).toMatch(
      new RegExp(`melding ${reportCode(report)}.*Er loopt een klacht.*1 juni ${year}.*loopt`),
    )
    expect(textOf((await get(page, 'polderbank-demo')).body)).not.toContain(reportCode(report))
    const lift = /name="lift" value="([\da-f-]{36})"/.exec(body)?.[1] ?? ''
    expect((await post({ lift }, 'polderbank-demo')).statusCode).toBe(404)
    expect((await post({ lift })).statusCode).toBe(303)
    expect(textOf((await get(page)).body)).toContain('opgeheven')
    expect((await post({ lift })).statusCode).toBe(404)
    expect((await post({ lift: 'x' })).statusCode).toBe(404)
    const actions = (await listAudit(test.ctx, report)).map(({ action }) => action)
    expect(actions.filter((action) => action.startsWith('casework.hold'))).toEqual([
      'casework.hold-placed',
      'casework.hold-lifted',
    ])
  })

  it('says everything that is wrong at once and keeps what was typed', async () => {
    const nothing = await search('melding 3')
    expect(nothing.statusCode).toBe(422)
    expect(nothing.said).toContain('Dit vinden wij niet')
    expect(nothing.body).toContain('value="melding 3"')
    expect((await search(' ')).said).toContain('Vul in waar het over gaat')
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const id = reportCode(report)
    const wrong = await post({ id, reason: 'kort', 'endsOn-day': '31', 'endsOn-month': '2' })
    expect(wrong.statusCode).toBe(422)
    const said = textOf(wrong.body)
    for (const part of ['kies wat u wilt bewaren', 'ten minste tien tekens', 'Kies een einddatum', 'kort'])
      expect(said).toContain(part)
    expect(wrong.body).toContain(`value="report:${report}"`)
    const foreign = await post({ id, subject: `report:${report}`, ...form }, 'polderbank-demo')
    expect(foreign.statusCode).toBe(404)
    expect(textOf(foreign.body)).toContain('niet van uw organisatie')
  })

  it('finds what is meant by its short number or an account in it, and says it when more are meant', async () => {
    const account = demoIban(7_610_001)
    const named = { account: 7_610_001 }
    const [one = '', two = ''] = await fileInvented(test, 'deltabank-demo', [named, {}])
    for (const [typed, id] of [
      [reportCode(two).toLowerCase(), two],
      [account, one],
    ] as const) {
      const subject = `report:${id}`
      expect((await search(typed)).found).toContain(subject)
      expect((await post({ id: typed, subject, ...form })).statusCode).toBe(303)
    }
    const list = textOf((await get(page)).body)
    for (const id of [one, two]) expect(list).toContain(`melding ${reportCode(id)}`)
    // Another organisation finds nothing by the same words.
    for (const typed of [reportCode(two), account])
      expect((await search(typed, 'polderbank-demo')).statusCode).toBe(422)
    const [three = ''] = await fileInvented(test, 'deltabank-demo', [named])
    const more = await search(account)
    expect(more.found).toEqual(expect.arrayContaining([`report:${one}`, `report:${three}`]))
    expect(more.said).toContain(`melding ${reportCode(three)}`)
  })

  it('says of each report which it is, to whoever may read none, with a line in the record; older ones on a next page', async () => {
    const named = { account: 7_610_002 }
    const filed = await fileInvented(
      test,
      'polderbank-demo',
      Array.from({ length: 22 }, () => named),
    )
    const watcher = site.as(asActor('person', 'polderbank-demo', ['casework:hold', 'disclosures:oversee']))
    const first = await watcher.post(page, { intent: 'search', id: demoIban(7_610_002) })
    const idsIn = (html: string) => [...html.matchAll(/value="report:([\da-f-]+)"/g)].map(([, id = '']) => id)
    expect(textOf(first.body)).toMatch(/melding M-\S+ .*?, ontvangen op \d+ \p{L}+ 20\d\d/u)
    expect(textOf(first.body)).not.toContain('Vorm niet bekend')
    const actions = (await listAudit(test.ctx, idsIn(first.body)[0] ?? '')).map(({ action }) => action)
    expect(actions).toContain('casework.found-to-hold')
    const older = await watcher.post(page, { intent: 'search', id: demoIban(7_610_002), page: '2' })
    const [near, far] = [idsIn(first.body), idsIn(older.body)]
    expect([near.length, far.length]).toEqual([20, 2])
    expect(new Set([...near, ...far])).toEqual(new Set(filed))
    // What was found there stays there when something is wrong.
    const wrong = await watcher.post(page, {
      id: demoIban(7_610_002),
      page: '2',
      subject: `report:${far[0]}`,
      reason: 'x',
    })
    expect(idsIn(wrong.body)).toEqual(far)
  })

  it('is led to from a report, with its number filled in', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const shown = await get(`/werkbank/meldingen/${report}`)
    expect(shown.body).toContain(`${page}?soort=melding&amp;id=${report}`)
    expect((await get(`${page}?soort=melding&id=${report}`)).body).toMatch(
      new RegExp(`value="report:${report}"[^>]* checked|checked[^>]* value="report:${report}"`),
    )
  })
})
