// SPDX-License-Identifier: EUPL-1.2
// Sites in reports of fraud come before whoever judges names, with the count of reports behind them.
import { describe, expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import type { SightingRole } from '#modules/identifiers'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { showQueue } from '../judge-names/show-queue.query.ts'
import { hear } from '../receive-names/hear.fixture.ts'
import { receiveReported } from './receive-reported.command.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'

const test = await testContext()
const site = await testSite(test)
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const judge = () => test.as('politie-demo', 'shield:judge')

async function report(value: string, role: SightingRole = 'site'): Promise<string> {
  const [receipt] = await submitReports(test.ctx, [{ identifiers: [{ kind: 'web-address', value, role }] }], {
    origin: 'api',
    controllerOrganisationId: 'deltabank-demo',
  })
  await test.settle()
  return receipt?.reportId ?? ''
}

const queued = async () =>
  (await showQueue(judge(), () => true)).steps.flatMap((step) => (step.kind === 'one' ? [step.item] : []))
const inQueue = async (name: string) => (await queued()).find((item) => item.name === name)
async function drop(reportId: string): Promise<void> {
  await test.ctx.db.pool.query('update identifiers.sighting set dropped_at = now() where report_id = $1', [reportId])
  await receiveReported(test.ctx, [reportId])
}

describe('a site in a report', () => {
  it('waits for a person with the count of reports behind it, each report once', async () => {
    const first = await report('https://nep-schoenen-outlet.example/kassa')
    await report('https://www.nep-schoenen-outlet.example/')
    await hear(test.ctx, 'nep-schoenen-outlet.example')
    await receiveReported(test.ctx, [first])
    const waiting = await inQueue('nep-schoenen-outlet.example')
    expect(waiting).toMatchObject({ reports: 2, citizens: 1, seen: 3, status: 'waiting' })
    const { body } = await site.as(judge()).get(`/werkbank/schild/${waiting?.id}`)
    expect(textOf(body)).toContain('2 meldingen noemen deze site')
  })

  it('counts no more when its report is withdrawn, and leaves the queue with the last one', async () => {
    const [one, two] = [await report('https://spookwinkel.example/a'), await report('https://spookwinkel.example/b')]
    await drop(one)
    expect(await inQueue('spookwinkel.example')).toMatchObject({ reports: 1, seen: 1 })
    await drop(two)
    expect(await inQueue('spookwinkel.example')).toBeUndefined()
  })

  it('that was judged stays judged when its report goes', async () => {
    const only = await report('https://eerst-beoordeeld.example/')
    const nameId = (await inQueue('eerst-beoordeeld.example'))?.id ?? ''
    await listByTwo(judge(), { nameId, reason: 'Nagemaakte winkel.', ground: 'politiewet' })
    await drop(only)
    const { rows } = await test.ctx.db.pool.query(
      "select status from shield.name where name = 'eerst-beoordeeld.example'",
    )
    expect(rows).toEqual([{ status: 'listed' }])
  })

  it('is left out when it was only named, or is protected; a page of many goes to takedown', async () => {
    await report('https://alleen-genoemd.example/', 'mentioned')
    await report('https://www.postnl.nl/')
    await report('https://sites.google.com/view/nep-loterij-9')
    const names = (await queued()).map(({ name }) => name)
    expect(names).not.toContain('alleen-genoemd.example')
    expect(names.some((name) => name.endsWith('postnl.nl') || name.endsWith('google.com'))).toBe(false)
    const { rows } = await test.ctx.db.pool.query(
      "select count(*)::int as n from shield.takedown where host = 'sites.google.com'",
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  it('that is a page of many waits for takedown with its reports, and leaves with the last of them', async () => {
    const page = 'https://sites.google.com/view/nep-camping-7'
    const seen = async () => {
      const { rows } = await test.ctx.db.pool.query(
        "select seen from shield.takedown where shown like '%nep-camping-7'",
      )
      return rows.map(({ seen }) => seen)
    }
    const [one, two] = [await report(page), await report(`${page}?utm_source=x`)]
    expect(await seen()).toEqual([2])
    await drop(one)
    expect(await seen()).toEqual([1])
    await drop(two)
    expect(await seen()).toEqual([])
    const kept = await report(page)
    await hear(test.ctx, page)
    await drop(kept)
    // Somebody forwarded it too: it goes on waiting.
    expect(await seen()).toEqual([1])
  })
})
