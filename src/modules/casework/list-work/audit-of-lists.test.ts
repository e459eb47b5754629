// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { subjectOf, transaction } from '#foundation/access'
import { everyAudit, sayAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { countAlone, insertExport } from '../export-work/export.store.ts'
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

const analyst = site.as(
  test.as('deltabank-demo', 'reports:read', 'reports:confirm', 'cases:read', 'cases:work', 'casework:export'),
)
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

  it('is asked what for before an export of the queue, whatever it was filtered by', async () => {
    for (const search of ['stand=all', 'zaak=ja', 'stand=active&zaak=ja&spoed=ja', 'duiden=ja'])
      expect(textOf((await analyst.get(`/werkbank/meldingen/export?${search}`)).body), search).toContain(
        'Meldingen in een bestand',
      )
  })

  it('is told of an export of the queue and of a case, with its purpose, once; what is more than fifty with two', async () => {
    const id = ids[30] ?? ''
    const anchor = ids.toSorted()[0] ?? ''
    const colleague = site.as(test.as('deltabank-demo', 'casework:export'))
    const ask = '/werkbank/meldingen/export'
    for (const [search, action] of [
      ['stand=all', 'queue-exported'],
      [`zaak=${anchor}`, 'case-exported'],
    ] as const) {
      expect(await analyst.text(`${ask}?${search}`)).toMatch(
        /Er zijn 60 meldingen.*op een dag neemt niemand alleen mee/s,
      )
      // What one does with it in free words is no purpose.
      expect((await analyst.post(ask, { search, purpose: 'Overleg' })).statusCode).toBe(422)
      const asked = await analyst.post(ask, { search, purpose: 'help-victim', more: 'Overleg' })
      const page = String(asked.headers.location)
      const file = () => analyst.post(`${ask}/bestand`, { id: page.slice(page.lastIndexOf('/') + 1) })
      expect((await file()).statusCode).toBe(409)
      expect((await analyst.post(page, { intent: 'approve' })).statusCode).toBe(409)
      expect(textOf((await site.as(test.as('polderbank-demo', 'casework:export')).get(page)).body)).not.toContain(
        'Overleg',
      )
      expect(await colleague.text('/werkbank')).toContain('wil 60 meldingen in een bestand meenemen')
      expect(await colleague.text(page)).toContain('Een slachtoffer helpen: Overleg')
      // Who has to say yes sees what is in it, page by page, and that they saw it is written down.
      const reader = site.as(test.as('deltabank-demo', 'casework:export', 'reports:read'))
      const seen = await saysMore(ids[0] ?? '', async () => {
        expect(await reader.text(`${page}?pagina=2`)).toMatch(
          /Fraudevormen.*: 60.*Ontvangen.* tot en met .*In het bestand staat.*Geen verhalen, namen of rekeningen\..*De meldingen in dit bestand/s,
        )
      })
      expect(seen).toEqual([saying('reports.reports-listed', '60')])
      expect((await colleague.post(page, { intent: 'approve' })).statusCode).toBe(303)
      expect(await analyst.text('/werkbank')).toContain('Uw bestand met 60 meldingen staat klaar')
      const told = await saysMore(id, async () => {
        expect((await file()).statusCode).toBe(200)
      })
      expect(told).toEqual([saying(`casework.${action}`, '60')])
      expect(told[0]).toContain('doel: Een slachtoffer helpen: Overleg')
      expect((await colleague.post(`${ask}/bestand`, { id: page.slice(page.lastIndexOf('/') + 1) })).statusCode).toBe(
        409,
      )
    }
    // The database stands behind it.
    await expect(test.ctx.db.pool.query('update casework.export set judged_by = asked_by')).rejects.toThrow(
      'never_alone',
    )
  })

  it('asks a colleague for what is more than fifty in several files of a day, and counts a report once', async () => {
    const other = test.as('deltabank-demo', 'reports:read', 'cases:read', 'casework:export')
    const ask = async (reportIds: readonly string[]) =>
      transaction(other, (tx) =>
        countAlone(tx, {
          askedBy: subjectOf(other.actor).id ?? '',
          since: new Date(other.now().getTime() - 86_400_000),
          reportIds,
        }),
      )
    const alone = async (reportIds: readonly string[]) =>
      transaction(other, (tx) =>
        insertExport(tx, {
          id: test.ctx.newId(),
          organisationId: 'deltabank-demo',
          search: '',
          reportIds: [...reportIds],
          purpose: 'help-victim',
          more: '',
          status: 'taken',
          askedBy: subjectOf(other.actor).id ?? '',
          askedAt: other.now(),
        }),
      )
    await alone(ids.slice(0, 30))
    expect(await ask(ids.slice(0, 40))).toBe(40)
    expect(await ask(ids.slice(20, 60))).toBe(60)
  })
})
