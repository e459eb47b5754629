// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { listStudies } from '../list-studies/list-studies.query.ts'
import { studiesCsv } from '../list-studies/studies-file.api.ts'
import { studyHeader } from '../study/study-columns.ts'
import { loadShippedStudies, studiesImporter } from './import-studies.importer.ts'

const test = await testContext()

const run = async (content: string) => {
  const path = join(await mkdtemp(join(tmpdir(), 'studies-')), 'studies.csv')
  await writeFile(path, content)
  return studiesImporter.run(test.ctx, path, () => {})
}
const row = (over: Record<string, string> = {}) => {
  const fields: Record<string, string> = {
    code: 'proef',
    status: 'published',
    title: 'Proef',
    question: 'Wat?',
    owner: 'Bureau (demo)',
    method: 'survey',
    forms: 'FF-100',
    populations: 'victims',
    source: 'rapport',
    reading: 'primary',
    review_on: '2027-01-01',
    ...over,
  }
  return studyHeader.map((name) => `"${fields[name] ?? ''}"`).join(',')
}
const file = (...rows: string[]) => [studyHeader.join(','), ...rows].join('\n')

describe('the studies that are shipped', () => {
  it('are there after every start, each with where it was read and how sure we are', async () => {
    const studies = await listStudies(test.ctx)
    expect(studies.length).toBeGreaterThanOrEqual(30)
    for (const { source, reading, question } of studies) expect([source, reading, question]).not.toContain('')
    await loadShippedStudies(test.ctx)
    expect((await listStudies(test.ctx)).every(({ version }) => version === 1)).toBe(true)
  })

  it('refer to figures that we have', async () => {
    const figures = (await listStudies(test.ctx)).flatMap((study) => study.figures)
    expect(figures.length).toBeGreaterThan(8)
    for (const { source, definition } of figures) {
      const found = await test.ctx.db.pool.query(
        'select 1 from statistics.observation where source = $1 and definition = $2 limit 1',
        [source, definition],
      )
      expect(found.rowCount, `${source}|${definition}`).toBe(1)
    }
  })
})

describe('a file of studies', () => {
  it('takes the good lines, and says of each other one what is wrong and where', async () => {
    const said = await run(
      file(
        row(),
        row({ code: 'Te Hoog' }),
        row({ code: 'twee', status: 'klaar', year: '1066' }),
        row({ code: 'drie', forms: 'FF-999', owner: '' }),
        row({ code: 'vier', forms: 'FF-999' }),
        row({ code: 'vijf', sample: '10', response: '11' }),
        row({ code: 'zes', remark: 'bel 06 12345678 voor meer' }),
        row({ code: 'zeven', url: 'javascript:alert(1)' }),
        row(),
      ),
    )
    expect(said[0]).toMatch(/^1 onderzoek toegevoegd/)
    expect(said.filter((one) => one.startsWith('Regel')).map((one) => one.split(':').slice(0, 2).join(':'))).toEqual([
      'Regel 3: code',
      'Regel 4: status',
      'Regel 4: year',
      'Regel 5: owner',
      'Regel 6: forms',
      'Regel 7: response',
      'Regel 8: remark',
      'Regel 9: url',
      'Regel 10: code',
    ])
  })

  it('reads back what we give as a download, and changes nothing then', async () => {
    const given = studiesCsv(await listStudies(test.ctx))
    expect(await run(given)).toEqual([
      expect.stringMatching(new RegExp(`^0 onderzoeken toegevoegd, 0 gewijzigd, ${given.split('\r\n').length - 2} `)),
    ])
  })

  it('keeps what people made of a shipped one when the program starts again', async () => {
    await run(file(row({ code: 'abn-ipsos-2023', title: 'Beter' })))
    await loadShippedStudies(test.ctx)
    const found = (await listStudies(test.ctx)).find(({ code }) => code === 'abn-ipsos-2023')
    expect(found?.title).toBe('Beter')
  })

  it('stores nothing of a file with a broken line', async () => {
    const before = (await listStudies(test.ctx)).length
    expect(await run(`${file(row({ code: 'gebroken' }))}\na,b`)).toEqual([expect.stringContaining('Regel 3')])
    expect((await listStudies(test.ctx)).length).toBe(before)
  })
})
