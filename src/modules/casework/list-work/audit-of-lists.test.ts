// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { everyAudit, sayAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { fileInvented } from './invented-work.fixture.ts'

let ids: string[] = []

const test = await testContext()
const site = await testSite(test)
ids = await fileInvented(
  test,
  'deltabank-demo',
  Array.from({ length: 60 }, (_, n) => ({
    account: 95,
    hoursAgo: n + 1,
    narrative: n === 0 ? 'Een zeldzaam kwartelei gekocht.' : `Verhaal nummer ${n} over schoenen.`,
  })),
)

const analyst = site.as(test.as('deltabank-demo', 'reports:read', 'reports:confirm', 'cases:read', 'cases:work'))
const look = async (url: string, fields?: Record<string, string>) => {
  const answer = await (fields ? analyst.post(url, fields) : analyst.get(url))
  expect(answer.statusCode).toBe(200)
}
/** What `npm run audit -- REPORT-ID` says more than before. */
async function saysMore(id: string, deed: () => Promise<void>): Promise<string[]> {
  const lines = async () => {
    const said: string[] = []
    for await (const line of everyAudit(test.ctx, id)) said.push(sayAudit(line))
    return said
  }
  const before = (await lines()).length
  await deed()
  return (await lines()).slice(before)
}
const saying = (action: string, list: string) =>
  expect.stringMatching(new RegExp(`${action}  person deltabank-demo .*in een lijst van ${list} `))

describe('who saw a report in a list', () => {
  it('is told of the queue: of the page on which it stood, and of no other', async () => {
    const [newest = '', oldest = ''] = [ids[0], ids[59]]
    expect(await saysMore(newest, () => look('/werkbank/meldingen?stand=all'))).toEqual([
      saying('casework.queue-seen', '50'),
    ])
    expect(await saysMore(newest, () => look('/werkbank/meldingen?stand=all&pagina=2'))).toEqual([])
    expect(await saysMore(oldest, () => look('/werkbank/meldingen?stand=all&pagina=2'))).toEqual([
      saying('casework.queue-seen', '10'),
    ])
  })

  it('is told of what a search found', async () => {
    expect(await saysMore(ids[0] ?? '', () => look('/werkbank/zoeken', { zoek: 'kwartelei' }))).toContainEqual(
      saying('reports.reports-listed', '1'),
    )
  })

  it('is told of the list of cases, and of the reports of a case', async () => {
    const anchor = ids.toSorted()[0] ?? ''
    expect(await saysMore(anchor, () => look('/werkbank/zaken'))).toEqual([saying('cases.cases-seen', '1')])
    const other = ids.find((id) => id !== anchor) ?? ''
    expect(await saysMore(other, () => look(`/werkbank/zaken/${anchor}?meldingen=1`))).toContainEqual(
      saying('reports.reports-listed', '(50|10)'),
    )
  })

  it('is told of an export of the queue and of a case, with its purpose, once', async () => {
    const id = ids[30] ?? ''
    const wanted = (action: string) => [saying(`casework.${action}`, '60')]
    const queue = () => look('/werkbank/meldingen/export/bestand', { search: 'stand=all', purpose: 'Overleg' })
    const told = await saysMore(id, queue)
    expect(told).toEqual(wanted('queue-exported'))
    expect(told[0]).toContain('doel: Overleg')
    const anchor = ids.toSorted()[0] ?? ''
    const inCase = () => look(`/werkbank/zaken/${anchor}/export/bestand`, { purpose: 'Overleg' })
    expect(await saysMore(id, inCase)).toEqual(wanted('case-exported'))
  })
})
