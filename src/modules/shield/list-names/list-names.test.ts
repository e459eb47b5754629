// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { hear } from '../receive-names/hear.fixture.ts'
import { listNames } from './list-names.query.ts'
import { namesPerPage, readFilter, soughtName } from './name-filter.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'

const test = await testContext()
const site = await testSite(test)
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const judge = () => test.as('politie-demo', 'shield:judge', 'reports:read', 'cases:read', 'cases:work')
const page = '/werkbank/schild/namen'
const namesFor = async (asked: Record<string, string>) =>
  (
    await listNames(
      judge(),
      readFilter((name) => asked[name] ?? ''),
      'proef',
    )
  ).names

async function report(value: string, organisation = 'politie-demo'): Promise<string> {
  const [receipt] = await submitReports(test.ctx, [{ identifiers: [{ kind: 'web-address', value, role: 'site' }] }], {
    origin: 'api',
    controllerOrganisationId: organisation,
  })
  await test.settle()
  return receipt?.reportId ?? ''
}

describe('all names of the shield', () => {
  it('stand with the count of reports behind them, and lead to the name, the identifier and back from the report', async () => {
    const reportId = await report('https://gratis-pakketje.example/volg')
    await report('https://gratis-pakketje.example/betaal', 'deltabank-demo')
    await hear(test.ctx, 'alleen-doorgestuurd.example')
    const names = await namesFor({ gehoord: 'report' })
    expect(names.map(({ name, reports }) => [name, reports])).toEqual([['gratis-pakketje.example', 2]])
    const { id } = names[0] ?? { id: '' }
    const list = await site.as(judge()).get(page)
    expect(list.body).toContain(`href="/werkbank/schild/${id}"`)
    const shown = await site.as(judge()).get(`/werkbank/schild/${id}`)
    expect(textOf(shown.body)).toContain('2 meldingen noemen deze site')
    const identifier = /\/werkbank\/kenmerken\/[\da-f-]+/.exec(shown.body)?.[0] ?? ''
    expect((await site.as(judge()).get(identifier)).body).toContain(`href="/werkbank/schild/${id}"`)
    const told = await site.as(judge()).get(`/werkbank/meldingen/${reportId}`)
    expect(told.body).toContain(`href="/werkbank/schild/${id}"`)
    expect(textOf(told.body)).toContain('gratis-pakketje.example bij het schild: wacht op oordeel')
  })

  it('are found by letters or a whole link that is posted, whatever became of them', async () => {
    await hear(test.ctx, 'nep-energie-terug.example')
    const [found] = await namesFor({ zoek: 'energie' })
    await listByTwo(judge(), { nameId: found?.id ?? '', reason: 'Nagemaakt.', ground: 'politiewet' })
    for (const zoek of ['ENERGIE-ter', 'hxxps://www.nep-energie-terug[.]example/inloggen?x=1']) {
      const { statusCode, body } = await site.as(judge()).post(page, { zoek })
      expect([statusCode, textOf(body).includes('nep-energie-terug.example')]).toEqual([200, true])
    }
    const none = await site.as(judge()).post(page, { zoek: 'bestaat-niet' })
    expect(textOf(none.body)).toContain('Geen naam gevonden met “bestaat-niet”')
    expect(none.body).not.toContain('nep-energie-terug.example')
  })

  it('come fifty at a time, each on one page', async () => {
    for (let n = 0; n < namesPerPage + 5; n += 1) await hear(test.ctx, `rij-${n}.example`)
    const [one, two] = [await namesFor({ zoek: 'rij-' }), await namesFor({ zoek: 'rij-', pagina: '2' })]
    expect([one.length, two.length]).toEqual([namesPerPage, 5])
    expect(new Set([...one, ...two].map(({ name }) => name)).size).toBe(namesPerPage + 5)
  })

  it('are for the authority only, and a look is written down without what was sought', async () => {
    for (const organisation of ['deltabank-demo', 'politie-demo'])
      expect((await site.as(test.as(organisation, 'reports:read')).get(page)).statusCode).toBe(403)
    expect((await site.as(test.as('deltabank-demo', 'shield:judge')).post(page, { zoek: 'energie' })).statusCode).toBe(
      403,
    )
    await namesFor({ zoek: 'energie' })
    const { rows } = await test.ctx.db.pool.query(
      "select detail::text from foundation.audit where action = 'shield.names-seen' order by id desc limit 1",
    )
    expect(rows[0].detail).toContain('"sought": true')
    expect(rows[0].detail).not.toContain('energie')
  })

  it('are sought as people type them', () => {
    expect(soughtName(' https://www.Nep.example/kassa ')).toBe('nep.example')
    expect(soughtName('nep[.]example')).toBe('nep.example')
    expect(soughtName('post nl')).toBe('postnl')
    expect(soughtName('%')).toBe('')
  })
})
