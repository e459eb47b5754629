// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFonts } from '#foundation/pdf'
import { tagFaults } from '../../../../tests/pdf-tags.ts'
import { registerFile } from '../reporting-point/reporting-point.schema.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { drawFactsheet } from './draw-factsheet.ts'
import { factsheetView } from './factsheet-view.ts'

const register = registerFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../reporting-point/reporting-points.json'), 'utf8')),
)
const points = register.reportingPoints as ReportingPoint[]
const view = (language: 'nl' | 'en', now = at) =>
  factsheetView(points, { language, now, situations: register.situations })
const at = new Date('2026-11-28T11:00:00Z')

it('says of every organisation for whom it is, and with which questions a referral fits', () => {
  for (const language of ['nl', 'en'] as const) {
    const sheet = view(language)
    expect(sheet.length).toBe(points.length)
    for (const { name, parts } of sheet)
      expect(
        parts.map(({ lines }) => lines.length).every((n) => n > 0),
        name,
      ).toBe(true)
    const said = JSON.stringify(sheet.find(({ id }) => id === 'fraudehelpdesk'))
    expect(said).toContain('088-786 73 72')
    expect(said).toContain(language === 'nl' ? 'Elke vorm van online fraude' : 'Every form of online fraud')
    expect(said).toContain(language === 'nl' ? 'meteen' : 'at once')
    expect(JSON.stringify(sheet.find(({ id }) => id === 'politie'))).toContain(
      language === 'nl' ? 'Er is gebarentaal' : 'Sign language is there',
    )
    expect(JSON.stringify(view(language, new Date('2027-07-01')))).not.toContain('786 73 72')
  }
  expect(
    view('nl')
      .filter(({ isNotForThis }) => isNotForThis)
      .map(({ id }) => id),
  ).toEqual(['vertrouwenslijn-afpersing', 'meld-misdaad-anoniem', 'schadefonds', 'ncsc-dtc'])
})

it.each(['nl', 'en'] as const)('is a PDF with tags on every page (%s)', async (language) => {
  const pdf = await drawFactsheet({ points: view(language), language, at }, await readFonts())
  expect(await tagFaults(pdf)).toEqual([])
})
