// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { listReportedMatter } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { fileUpload } from '../check-upload/work-on-upload.command.ts'
import { reportOfRow } from '../file-reports/file-row.ts'
import { bytes, handIn } from '../upload-reports/hand-in.fixture.ts'
import { guessField } from './column-guess.ts'

const test = await testContext()
const bank = test.as('deltabank-demo', 'reports:file')

const digest = 'd'.repeat(64)

/** What the newest report of a file states. */
async function stated(name: string, content: Uint8Array) {
  await fileUpload(bank, await handIn(bank, name, content))
  const newest = await test.ctx.db.pool.query('select id from reports.report order by id desc limit 1')
  const [matter] = await listReportedMatter(test.ctx, [newest.rows[0].id])
  return matter?.stated.map(({ kind, text, role }) => ({ kind, text, role }))
}

describe('the column with the fingerprint of a phishing page', () => {
  it.each([
    'pageFingerprint',
    'Vingerafdruk',
    'Pagina-hash',
    'SHA256',
    'Phishing kit',
    'Vingerafdruk nagemaakte pagina',
  ])('is recognised by the name %s', (name) => {
    expect(guessField(name)).toBe('pageFingerprint')
  })

  it('is read from CSV, a workbook and lines of JSON', async () => {
    const page = { kind: 'page-fingerprint', text: `sha256:${digest}`, role: 'site' }
    const kit = { kind: 'page-fingerprint', text: 'kit:U-Admin', role: 'site' }
    expect(await stated('a.csv', bytes(`Verhaal;Vingerafdruk\nEen;sha256:${digest}|kit:U-Admin\n`))).toEqual([
      page,
      kit,
    ])
    const cells = [
      ['Verhaal', 'Phishing kit'],
      ['Twee', 'kit:U-Admin'],
    ]
    const made = writeExcel(cells as never) as unknown as { toBuffer(): Promise<Buffer> }
    expect(await stated('b.xlsx', new Uint8Array(await made.toBuffer()))).toEqual([kit])
    const line = { narrative: 'Drie', identifiers: [{ kind: 'page-fingerprint', value: 'kit:U-Admin', role: 'site' }] }
    expect(await stated('c.jsonl', bytes(`${JSON.stringify(line)}\n`))).toEqual([kit])
  })

  it('says what is wrong with a name by itself, and is the only column that holds one', () => {
    const options = { demoBankAllowed: true }
    expect(reportOfRow({ pageFingerprint: 'U-Admin' }, options).errors).toEqual([
      { field: '/pageFingerprint', code: 'values.page-fingerprint.scheme-missing' },
    ])
    for (const column of ['site', 'mentioned', 'seller'])
      expect(reportOfRow({ [column]: `sha256:${digest}` }, options).errors).toHaveLength(1)
  })
})
