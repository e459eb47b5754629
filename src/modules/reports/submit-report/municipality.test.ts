// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import type { MunicipalityCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { reportsImporter } from '../file-reports/file-reports.importer.ts'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const test = await testContext()
const site = await testSite(test)

const stored = async (reference: string) =>
  (
    await test.ctx.db.pool.query('select municipality, province from reports.report where partner_reference = $1', [
      reference,
    ])
  ).rows[0]

describe('the municipality of a report', () => {
  it('is asked in the form with a list that the browser searches, may be left out, and is understood as it is written', async () => {
    const browser = plainBrowser(site)
    await browser.post('/melden', { now: 'no' })
    const asked = await browser.see('/melden/uzelf')
    expect(asked).toContain('In welke gemeente woont u?')
    expect(asked).toContain('<datalist id="municipality-suggestions">')
    expect(asked.match(/<option value="[^"]+"/g)?.length).toBe(342)
    const wrong = await browser.post('/melden/uzelf', { municipality: 'Nergenshuizen' })
    expect(wrong.status).toBe(303)
    const again = await browser.see('/melden/uzelf')
    expect(again).toContain('Deze gemeente kennen wij niet')
    expect(again).toContain('value="Nergenshuizen"')
    await browser.post('/melden/uzelf', { municipality: 'den haag' })
    expect(await browser.see('/melden/uzelf')).toContain('value="&#x27;s-Gravenhage"')
    await browser.post('/melden/uzelf', { municipality: '' })
    expect(await browser.see('/melden/uzelf')).not.toContain('Gravenhage" list')
  })

  it('comes from a partner as code or name, and the province follows from it', async () => {
    const given = async (more: object) =>
      checkReport(test.ctx, { fraudForm: 'FF-110', ...more }, { at: '', mustParse: true })
    const right = await given({ municipality: 'Uden', partnerReference: 'gemeente-1' })
    if (!right.ok) expect.fail('was refused')
    await submitReports(test.as('deltabank-demo', 'reports:file'), [right.value])
    expect(await stored('gemeente-1')).toEqual({ municipality: 'GM1991', province: 'PV30' })
    expect(await given({ municipality: 'GM9999' })).toMatchObject({
      ok: false,
      errors: [{ field: '/municipality', code: 'values.municipality.unknown' }],
    })
    expect(await given({ municipality: 'GM0363' as MunicipalityCode, province: 'PV28' })).toMatchObject({
      ok: false,
      errors: [{ field: '/province', code: 'reports.municipality-elsewhere' }],
    })
  })

  it('is read from a file', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-gemeente-')), 'meldingen.csv')
    await writeFile(
      path,
      'partnerReference;fraudForm;municipality\nG-1;FF-110;Groningen\nG-2;FF-110;GM0518\nG-3;FF-110;Bergen\n',
    )
    const lines = await reportsImporter.run(test.as('deltabank-demo', 'reports:file'), path, () => {})
    expect(lines[0]).toBe('2 meldingen opgeslagen, 0 al bekend, 1 afgewezen.')
    expect(lines[1]).toContain('Bergen (NH.)')
    expect([await stored('G-1'), await stored('G-2')]).toEqual([
      { municipality: 'GM0014', province: 'PV20' },
      { municipality: 'GM0518', province: 'PV28' },
    ])
  })
})
