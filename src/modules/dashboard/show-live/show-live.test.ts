// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Permission } from '#foundation/access'
import { submitReports } from '#modules/reports'
import type { MunicipalityCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'

const at = '/werkbank/cijfers/beeld'
const ask = async (search: string, permissions: Permission[] = ['statistics:read'], path = at) => {
  const answer = await site.inject({
    url: `${path}${search}`,
    headers: { accept: 'text/html', ...asActor('person', 'deltabank-demo', permissions) },
  })
  return { ...answer, status: answer.statusCode, words: answer.body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') }
}

const test = await testContext()
const site = await testSite(test)
const file = async (organisation: string, count: number, more: { fraudForm: string; municipality: string }) => {
  test.setNow(new Date('2026-11-17T10:00:00Z'))
  await submitReports(
    test.as(organisation, 'reports:file'),
    Array.from({ length: count }, (_, at) => ({
      partnerReference: `${organisation}-${Object.values(more).join('-')}-${at}`,
      contactChannel: 'CH-010',
      lossInCents: 10_000,
      identifiers: [],
      ...more,
      municipality: more.municipality as MunicipalityCode,
    })),
  )
}
await file('deltabank-demo', 60, { fraudForm: 'FF-411', municipality: 'GM0363' })
await file('deltabank-demo', 2, { fraudForm: 'FF-411', municipality: 'GM0014' })
await file('politie-demo', 45, { fraudForm: 'FF-112', municipality: 'GM0599' })
await file('politie-demo', 30, { fraudForm: 'FF-411', municipality: 'GM0344' })
await test.settle()
test.setNow(new Date('2026-11-25T10:00:00Z'))

describe('the live figures of partners', () => {
  it('are those of the own organisation unless somebody says what all are needed for', async () => {
    const own = await ask('')
    expect(own.status).toBe(200)
    expect(own.words).toContain('Niet om te publiceren')
    expect(own.words).not.toContain('Politie (demo)')
    expect(own.words).toContain('Groningen')
    const all = await ask('?voor=signalering')
    expect(all.words).toContain('2 organisaties met meldingen')
  })

  it('are written down each time, with what for', async () => {
    const lines = await test.ctx.db.pool.query(
      "select subject_id, purpose, detail->>'whose' as whose from foundation.audit where action = 'statistics.tally-read' order by id desc limit 6",
    )
    expect(new Set(lines.rows.map(({ subject_id: view }) => view))).toEqual(
      new Set(['what-rises', 'trend', 'map', 'forms-by-source', 'channels', 'damage']),
    )
    expect(lines.rows.every(({ purpose, whose }) => purpose === 'early-warning' && whose === 'all')).toBe(true)
  })

  it('are refused kindly to who may not see figures, and are nothing for a visitor', async () => {
    expect((await ask('', ['reports:file'])).status).toBe(403)
    expect((await site.inject({ url: at, headers: { accept: 'text/html' } })).statusCode).not.toBe(200)
  })

  it('answer a choice that does not exist with what to do, and keep the choices', async () => {
    const wrong = await ask('?kwartaal=1999-Q1')
    expect(wrong.status).toBe(400)
    expect(wrong.words).toContain('Dit kunt u hier niet kiezen')
    expect(wrong.body).toContain('name="voor"')
  })

  it('tell of all together no small number by place, and of the own reports every one', async () => {
    const hidden = await ask('?voor=beleid&niveau=gemeente', undefined, `${at}/kaart.csv`)
    expect(hidden.status).toBe(200)
    expect(hidden.body).toMatch(/^Groningen,GM0014,,,,$/m)
    const counts = hidden.body
      .split('\r\n')
      .slice(1, -1)
      .flatMap((line) => {
        const last = line.split(',').at(-1)
        return last === '' || last === undefined ? [] : [Number(last)]
      })
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(10)
    const own = await ask('?niveau=gemeente', undefined, `${at}/kaart.csv`)
    expect(own.body).toMatch(/^Groningen,GM0014,0\.9,[\d.]+,[\d.]+,2$/m)
  })

  it('may be taken along for own work and for policy, marked as live, and not to warn early', async () => {
    const file = await ask('?voor=beleid', undefined, `${at}/schade.csv`)
    expect(file.headers['content-disposition']).toContain('live-niet-publiceren')
    expect(file.headers['cache-control']).toContain('no-store')
    const page = await ask('?voor=signalering')
    expect(page.body).not.toContain('.csv?')
    expect((await ask('?voor=signalering', undefined, `${at}/schade.csv`)).status).toBe(403)
    expect((await ask('', undefined, `${at}/bronnen.csv`)).status).toBe(400)
    expect((await ask('', undefined, `${at}/niets.csv`)).status).toBe(404)
  })

  it('say the same on the page as in the file', async () => {
    const page = await ask('?voor=beleid')
    const file = await ask('?voor=beleid', undefined, `${at}/kanalen.csv`)
    const [, first = ''] = file.body.split('\r\n')
    const count = first.split(',').at(-1) ?? ''
    expect(Number(count)).toBe(137)
    expect(page.body).toContain(`>${count}<`)
  })
})
