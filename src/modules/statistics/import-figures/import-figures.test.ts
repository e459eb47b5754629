// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { listFigures } from '../list-figures/list-figures.query.ts'
import { shippedFigures } from '../official-figure/shipped-figures.ts'
import { importFigures } from './import-figures.command.ts'
import { figuresImporter } from './import-figures.importer.ts'
import { header } from './import-figures.schema.ts'

const sharedData = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data')
const wholeFile = join(sharedData, 'official-figures/figures.csv')

let test: TestContext
beforeAll(async () => {
  test = await testContext()
})
afterAll(() => test.close())

const good = 'Bureau,NL,2024,reports,total,12,count,about,https://bureau.example/a,primary,'
async function read(...lines: string[]) {
  const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-figures-')), 'figures.csv')
  await writeFile(path, [header.join(','), ...lines, ''].join('\n'))
  return figuresImporter.run(test.ctx, path, () => {})
}
const count = async () => {
  const found = await sql<{ n: number }>`select count(*) as n from statistics.official_figure`.execute(
    test.ctx.db.kysely,
  )
  return found.rows[0]?.n
}
const ofBureau = async () => (await listFigures(test.visitor, { publisher: 'Bureau' }, { limit: 50 })).items

describe('a file of figures', () => {
  it('is known by its header line only', () => {
    const firstLine = header.join(',')
    expect(figuresImporter.recognises({ name: 'x.csv', firstLine })).toBe(true)
    expect(figuresImporter.recognises({ name: 'figures.csv', firstLine: 'domain,first_seen' })).toBe(false)
  })

  it('names each wrong line with what to do, and takes in the rest', async () => {
    const lines = await read(
      good,
      good.replace('2024', '2021').replace(',12,', ',"14,8",'),
      good.replace('2024', '2022').replace(',12,count', ',101,percent'),
      good.replace('2024', '2023').replace('count', 'kilo'),
      good.replace('2024', '2020').replace('https://bureau.example/a', 'javascript:alert(1)'),
      good.replace('2024', '2019').replace(',12,', ',twaalf,'),
    )
    expect(lines[0]).toBe('1 cijfer toegevoegd, 0 verbeterd, 0 ongewijzigd.')
    expect(lines.slice(2)).toEqual([
      'Regel 3: value: schrijf een punt, geen komma (14.8)',
      'Regel 4: value: een percentage is hoogstens 100',
      'Regel 5: unit: kies count, percent, EUR, USD, GBP of AUD',
      'Regel 6: source_url: schrijf het hele adres van de bron, beginnend met https://',
      'Regel 7: value: dit is geen getal. Schrijf alleen cijfers, met een punt voor decimalen (14.8)',
    ])
    expect((await ofBureau()).map((figure) => figure.period)).toEqual(['2024'])
  })

  it('changes nothing the second time', async () => {
    const before = await ofBureau()
    expect(await read(good)).toEqual(['0 cijfers toegevoegd, 0 verbeterd, 1 ongewijzigd.'])
    expect(await ofBureau()).toEqual(before)
  })

  it('corrects a figure that the publisher corrected, and keeps who changed what', async () => {
    const lines = await read(good.replace(',12,', ',13,'))
    expect(lines).toContain('Verbeterd: Bureau / NL / 2024 / reports / total: 12 werd 13.')
    const [figure] = await ofBureau()
    expect(figure?.value).toBe(13)
    const audit = await listAudit(test.ctx, String(figure?.id))
    expect(audit.at(-1)).toMatchObject({
      action: 'statistics.figure-corrected',
      detail: { from: 12, to: 13, changed: 'value' },
    })
  })

  it('does not choose between two lines that contradict each other', async () => {
    const lines = await read(good.replace('2024', '2018'), good.replace('2024', '2018').replace(',12,', ',14,'))
    expect(lines.at(-1)).toBe('Regel 3: dit cijfer staat ook op regel 2, met een andere inhoud')
  })

  it('stores nothing when a line has too few fields', async () => {
    const before = await count()
    expect((await read(good.replace('2024', '2017'), 'Bureau,NL,2016'))[0]).toMatch(
      /^Regel 3 heeft niet evenveel velden/,
    )
    expect(await count()).toBe(before)
  })
})

describe('the shipped selection', () => {
  it('never undoes a correction', async () => {
    const [first] = shippedFigures
    if (!first) throw new Error('nothing is shipped')
    await importFigures(test.ctx, [{ ...first, value: 1 }])
    expect(await importFigures(test.ctx, shippedFigures, { onlyNew: true })).toMatchObject({ added: 0, corrected: [] })
    const { items } = await listFigures(test.visitor, { publisher: 'CBS', period: '2023' }, { limit: 100 })
    expect(items.find((figure) => figure.breakdown === first.breakdown)?.value).toBe(1)
    await importFigures(test.ctx, [first])
  })

  it.skipIf(!existsSync(wholeFile))(
    'says the same as the whole file of 222 figures (not run: data absent, without SHARED_DATA)',
    async () => {
      await sql`delete from statistics.official_figure where publisher = 'Bureau'`.execute(test.ctx.db.kysely)
      const lines = await figuresImporter.run(test.ctx, wholeFile, () => {})
      expect(lines).toEqual([
        `${222 - shippedFigures.length} cijfers toegevoegd, 0 verbeterd, ${shippedFigures.length} ongewijzigd.`,
      ])
      expect(await count()).toBe(222)
      expect(await figuresImporter.run(test.ctx, wholeFile, () => {})).toEqual([
        '0 cijfers toegevoegd, 0 verbeterd, 222 ongewijzigd.',
      ])
    },
  )
})
