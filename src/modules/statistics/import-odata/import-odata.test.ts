// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { listObservations } from '../list-observations/list-observations.query.ts'
import { cbsImporter, policeImporter } from './import-odata.importer.ts'

const test = await testContext()
test.setNow(new Date('2026-11-24T12:00:00Z'))

const folderWith = async (files: Record<string, unknown>) => {
  const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-odata-'))
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}
const of = async (source: string) => (await listObservations(test.visitor, { source }, { limit: 300 })).items

/** Shaped as tables of Statistics Netherlands are; every number is invented. */
const mapping = {
  shape: 'odata4',
  table: '00000DEMO',
  data: 'table.json',
  source: 'Demobureau',
  url: 'https://demobureau.example/00000DEMO',
  licence: 'CC BY 4.0',
  sourceKind: 'primary',
  retrievedOn: '2026-11-20',
  definition: 'demo-survey',
  place: { dimension: 'RegioS' },
  groups: { Kenmerken: { T001: '', M1: 'sex: men' } },
  measures: {
    A1: {
      indicator: 'victims_share',
      form: 'FF-110',
      population: 'people-15plus',
      unit: 'percent',
      low: 'A2',
      high: 'A3',
    },
    B1: { indicator: 'victims', form: null, population: 'victims', unit: 'count', breakdown: 'phishing' },
  },
}
const measures = [
  { Identifier: 'A1', Title: 'Aankoopfraude', Unit: '%', Decimals: 1 },
  { Identifier: 'A2', Title: 'Ondergrens', Unit: '%' },
  { Identifier: 'A3', Title: 'Bovengrens', Unit: '%' },
  { Identifier: 'B1', Title: 'Phishing', Unit: 'x 1 000' },
  { Identifier: 'Z9', Title: 'Anders', Unit: 'aantal' },
]
const periodCodes = [
  { Identifier: '2023JJ00', Title: '2023', Status: 'Definitief' },
  { Identifier: '2025JJ00', Title: '2025*', Status: 'Voorlopig' },
]
let id = 0
const row = (Measure: string, Value: number | null, more: object = {}) => ({
  Id: (id += 1),
  Measure,
  ValueAttribute: Value === null ? 'Missing' : 'None',
  Value,
  StringValue: null,
  Kenmerken: 'T001   ',
  RegioS: 'NL01      ',
  Perioden: '2023JJ00',
  ...more,
})
const observations = [
  row('A3', 7.1),
  row('A1', 6.6),
  row('A2', 6.2),
  row('A1', 6.8, { Kenmerken: 'M1' }),
  row('A1', 6.9, { Perioden: '2025JJ00', RegioS: 'GM0363    ' }),
  row('A1', null, { Perioden: '2025JJ00' }),
  row('B1', 12.5),
  row('Z9', 3),
  row('A1', 9, { Kenmerken: 'V1' }),
]
const table = { MeasureCodes: measures, PeriodenCodes: { value: periodCodes }, Observations: observations }

describe('a table of Statistics Netherlands (OData 4)', () => {
  it('goes in by a small mapping: bounds to their figure, thousands in full, provisional and unknown as such', async () => {
    const folder = await folderWith({ 'a.mapping.json': mapping, 'table.json': table })
    expect(cbsImporter.recognises({ name: 'a.mapping.json', firstLine: '{' })).toBe(true)
    expect(await cbsImporter.run(test.ctx, join(folder, 'a.mapping.json'), () => {})).toEqual([
      '4 cijfers toegevoegd, 0 verbeterd, 0 ongewijzigd.',
      '1 waarde is bij de bron onbekend en weggelaten: onbekend is niet nul.',
      '2 rijen gaan over iets wat niet in de koppeling staat, en zijn weggelaten.',
    ])
    const stored = await of('Demobureau')
    expect(stored).toHaveLength(4)
    const found = (wanted: object) =>
      stored.filter((each) => Object.entries(wanted).every(([k, v]) => each[k as never] === v))
    expect(found({ form: 'FF-110', period: '2023', breakdown: '' })).toMatchObject([
      {
        value: 6.6,
        low: 6.2,
        high: 7.1,
        place: 'NL',
        isProvisional: false,
        licence: 'CC BY 4.0',
        retrievedOn: '2026-11-20',
      },
    ])
    expect(found({ breakdown: 'sex: men' })).toMatchObject([{ value: 6.8 }])
    expect(found({ period: '2025' })).toMatchObject([{ place: 'GM0363', isProvisional: true }])
    expect(found({ breakdown: 'phishing' })).toMatchObject([{ value: 12_500, form: null }])
  })

  it('goes in from a folder as well, and changes nothing the second time', async () => {
    const margins = { dimension: 'Marges', value: 'MW', low: 'MO', high: 'MB' }
    const { low: _, high: __, ...a1 } = mapping.measures.A1
    const folder = await folderWith({
      'b.mapping.json': { ...mapping, data: '.', source: 'Mapbureau', margins, measures: { A1: a1 } },
      'MeasureCodes.json': { value: measures },
      'PeriodenCodes.json': { value: periodCodes },
      'Observations.json': {
        value: [row('A1', 5, { Marges: 'MW' }), row('A1', 4.5, { Marges: 'MO' }), row('A1', 5.5, { Marges: 'MB' })],
      },
    })
    const run = () => cbsImporter.run(test.ctx, join(folder, 'b.mapping.json'), () => {})
    expect(await run()).toEqual(['1 cijfer toegevoegd, 0 verbeterd, 0 ongewijzigd.'])
    expect(await run()).toEqual(['0 cijfers toegevoegd, 0 verbeterd, 1 ongewijzigd.'])
    expect(await of('Mapbureau')).toMatchObject([{ value: 5, low: 4.5, high: 5.5 }])
  })

  it('is judged by the same rules, with the row that is wrong', async () => {
    const folder = await folderWith({
      'c.mapping.json': { ...mapping, source: 'Fout' },
      'table.json': {
        ...table,
        Observations: [row('A1', 101, { Id: 77 }), row('A1', 6, { Id: 78, RegioS: 'GM0000' })],
      },
    })
    const lines = await cbsImporter.run(test.ctx, join(folder, 'c.mapping.json'), () => {})
    expect(lines.slice(2)).toEqual([
      'Rij 77: value: een percentage is hoogstens 100',
      expect.stringMatching(/^Rij 78: place: “GM0000” kennen wij niet/),
    ])
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      'no mapping that we know',
      { 'd.mapping.json': { shape: 'odata9' } },
      /^d\.mapping\.json: shape: .*niets opgeslagen/,
    ],
    ['a mapping that is no JSON', { 'd.mapping.json': '{' }, /geen JSON/],
    ['a table that is not there', { 'd.mapping.json': mapping }, /table\.json is geen JSON/],
    ['a path out of the folder', { 'd.mapping.json': { ...mapping, data: '../x.json' } }, /data: /],
    [
      'a measure that the table does not have',
      { 'd.mapping.json': mapping, 'table.json': { ...table, MeasureCodes: measures.slice(1) } },
      /measures\.A1/,
    ],
    [
      'percent that is no percent',
      {
        'd.mapping.json': mapping,
        'table.json': { ...table, MeasureCodes: measures.map((each) => ({ ...each, Unit: 'aantal' })) },
      },
      /measures\.A1/,
    ],
  ])('%s stores nothing and is said', async (_, files, reason) => {
    const folder = await folderWith(files)
    const lines = await cbsImporter.run(test.ctx, join(folder, 'd.mapping.json'), () => {})
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(reason)
  })
})

describe('registered crimes of the police (OData 3)', () => {
  const crime = (ID: number, SoortMisdrijf: string, Perioden: string, RegioS: string, count: number | null) => ({
    ID,
    SoortMisdrijf,
    RegioS,
    Perioden,
    GeregistreerdeMisdrijven_1: count,
  })

  it('are read by class, place and month; 3.9.1 is horizontal fraud and 3.7.4 is not', async () => {
    const folder = await folderWith({
      '47022NED.json': {
        'odata.metadata': 'https://dataderden.cbs.nl/ODataApi/OData/47022NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
        value: [
          crime(1, '3.9.1 ', '2024MM03', 'GM0363    ', 41),
          crime(2, '3.9.1 ', '2024JJ00', 'NL01      ', 900),
          crime(3, '3.7.4 ', '2024MM03', 'GM0363    ', 7),
          crime(4, '1.1.1 ', '2024MM03', 'GM0363    ', 5),
          crime(5, '3.9.1 ', '2024MM04', 'GM0363    ', null),
          crime(6, '3.9.1 ', '2024MM03', 'WK036300  ', 2),
          crime(7, '3.9.1 ', '2026MM11', 'GM0363    ', 3),
        ],
      },
    })
    expect(policeImporter.recognises({ name: '47022NED.json', firstLine: '' })).toBe(true)
    expect(policeImporter.recognises({ name: 'x.json', firstLine: '{"odata.metadata":"…/47022NED/$metadata"' })).toBe(
      true,
    )
    const lines = await policeImporter.run(test.ctx, join(folder, '47022NED.json'), () => {})
    expect(lines[0]).toBe('3 cijfers toegevoegd, 0 verbeterd, 0 ongewijzigd.')
    expect(lines[2]).toMatch(/^Rij 7: period: deze tijd was nog niet voorbij/)
    expect(lines.slice(3)).toEqual([expect.stringMatching(/^1 waarde/), expect.stringMatching(/^2 rijen/)])
    const stored = (await of('politie')).filter(({ definition }) => definition === 'police-47022ned')
    expect(
      stored.map(({ breakdown, place, period, value, form }) => [breakdown, place, period, value, form]).sort(),
    ).toEqual([
      ['cybercrime (3.7.4)', 'GM0363', '2024-03', 7, null],
      ['horizontal fraud (3.9.1)', 'GM0363', '2024-03', 41, null],
      ['horizontal fraud (3.9.1)', 'NL', '2024', 900, null],
    ])
  })
})
