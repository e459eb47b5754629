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
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const year = String(new Date().getFullYear() + 1)
const form = { reason: 'Er loopt een klacht.', 'endsOn-day': '1', 'endsOn-month': '6', 'endsOn-year': year }

describe('the page of legal holds', () => {
  it('places one on a report whose address was pasted, shows it to the own organisation only, and lifts it', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const id = `https://dijkwacht.example/werkbank/meldingen/${report}`
    expect((await post({ kind: 'report', id, ...form })).statusCode).toBe(303)
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
    const wrong = await post({ kind: '', id: 'melding 3', reason: 'kort', 'endsOn-day': '31', 'endsOn-month': '2' })
    expect(wrong.statusCode).toBe(422)
    const said = textOf(wrong.body)
    for (const part of [
      'Kies wat u wilt bewaren',
      'Dit vinden wij niet',
      'ten minste tien tekens',
      'Kies een einddatum',
    ])
      expect(said).toContain(part)
    expect(wrong.body).toContain('value="melding 3"')
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const foreign = await post({ kind: 'report', id: report, ...form }, 'polderbank-demo')
    expect(foreign.statusCode).toBe(404)
    expect(textOf(foreign.body)).toContain('niet van uw organisatie')
  })

  it('finds what is meant by its short number or an account in it, and says it when more are meant', async () => {
    const account = demoIban(7_610_001)
    const named = { account: 7_610_001 }
    const [one = '', two = ''] = await fileInvented(test, 'deltabank-demo', [named, {}])
    expect((await post({ kind: 'report', id: reportCode(two).toLowerCase(), ...form })).statusCode).toBe(303)
    expect((await post({ kind: 'report', id: account, ...form })).statusCode).toBe(303)
    const list = textOf((await get(page)).body)
    for (const id of [one, two]) expect(list).toContain(`melding ${reportCode(id)}`)
    // Another organisation finds nothing by the same words.
    expect((await post({ kind: 'report', id: reportCode(two), ...form }, 'polderbank-demo')).statusCode).toBe(422)
    expect((await post({ kind: 'report', id: account, ...form }, 'polderbank-demo')).statusCode).toBe(422)
    const [three = ''] = await fileInvented(test, 'deltabank-demo', [named])
    const more = await post({ kind: 'report', id: account, ...form })
    expect(more.statusCode).toBe(422)
    expect(textOf(more.body)).toContain('Er zijn er meer')
    expect(textOf(more.body)).toContain(reportCode(three))
  })

  it('is led to from a report, with its number filled in', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const shown = await get(`/werkbank/meldingen/${report}`)
    expect(shown.body).toContain(`${page}?soort=melding&amp;id=${report}`)
    expect((await get(`${page}?soort=melding&id=${report}`)).body).toContain(`value="${report}"`)
  })
})
