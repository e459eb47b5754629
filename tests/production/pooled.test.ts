// SPDX-License-Identifier: EUPL-1.2
// For `npm run soak`: an installation of which nobody but who listens and who migrates has a session of PostgreSQL to itself.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hasPgBouncer, pgBouncerAbsent } from '../pgbouncer.ts'
import { isLong } from '../property.ts'
import { type Installation, install } from './installation.ts'
import { noAccount } from './partners.ts'
import { check, reportToWarning, soon } from './report-to-warning.ts'

if (isLong && !hasPgBouncer) console.log(`  · ${pgBouncerAbsent}`)

describe.runIf(isLong && hasPgBouncer)('production behind PgBouncer in transaction mode', () => {
  let here: Installation
  beforeAll(async () => {
    here = await install(inject('database'), {}, { isPooled: true })
  })
  afterAll(() => here?.stop())
  const swindler = noAccount('RABO', 1)

  test('report to warning, by server and worker that share four connections', async () => {
    expect(await reportToWarning(here, swindler)).toHaveLength(3)
  })

  test('a job does its work and is asked for by a command', async () => {
    expect(here.command('job', 'statistics.release-figures')).not.toMatch(/fout|mislukt/i)
    expect(here.command('audit:verify')).toContain('Niets gewijzigd, niets weg, niets bijgezet.')
    expect(here.command('recount')).toContain('0 cijfers klopten niet')
  })

  test('mail goes as soon as the worker hears of it', async () => {
    const before = here.mail.received.length
    const applicant = here.visitor()
    await applicant.open('/meedoen')
    await applicant.press('Verstuur de aanvraag', {
      name: 'Gemeente (voorbeeld)',
      companyNumber: '00000033',
      contactName: 'Zoë Voorbeeld',
      address: 'zoe@gemeente.example',
      why: 'Wij willen inwoners waarschuwen.',
      brings: 'Meldingen.',
    })
    await expect.poll(() => here.mail.received.length, soon).toBeGreaterThan(before)
  })

  test('few connections stand open, and stopped and started again all goes on', async () => {
    const asked = `select count(*)::int as n from pg_stat_activity where usename = 'dijkwacht' and datname = 'dijkwacht'`
    const [{ n } = { n: 0 }] = await here.ask<{ n: number }>(asked)
    // Four of the pooler, one that listens for each of server and worker, two of this test.
    expect(n).toBeLessThan(9)
    await here.halt()
    await here.resume()
    expect(await check(here, swindler)).toContain('Betaal niet')
  })

  test('nothing was logged as a fault', () => {
    expect(here.output()).not.toMatch(/"level":"(error|fatal)"/)
  })
})
