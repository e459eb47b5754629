// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readHandedIn, textOfFile } from './read-lines.query.ts'

const real = await readFile(join(import.meta.dirname, '../load-demo/actieplan-2023.txt'))

async function workbookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : { type: String, value })))
  const made = writeExcel(cells as never) as unknown
  return new Uint8Array(await (made as { toBuffer(): Promise<Buffer> }).toBuffer())
}

describe('a plan that is handed in', () => {
  it('says the same as text and as a spreadsheet', async () => {
    const text = await textOfFile(real)
    const sheet = await workbookOf(text.split('\n').map((line) => line.split('\t')))
    const [{ plan }, read] = [readHandedIn(text, null), readHandedIn(await textOfFile(sheet), null)]
    expect(plan.actions).toHaveLength(45)
    expect(read.plan.actions.map(({ title, result, planningText }) => [title, result, planningText])).toEqual(
      plan.actions.map(({ title, result, planningText }) => [title, result, planningText]),
    )
    expect(read.plan.questions.map(({ kind }) => kind)).toEqual(plan.questions.map(({ kind }) => kind))
  })

  it('keeps what stands alone in a later column in its table, and two lines of a cell in one', async () => {
    const sheet = await workbookOf([
      ['Resultaat', 'Actie', 'Planning'],
      ['Een afspraak', 'Afspreken\nen opschrijven', 'Q1 2027'],
      ['', '', 'Q2 2027'],
    ])
    expect((await textOfFile(sheet)).split('\n').slice(1)).toEqual([
      'Een afspraak\tAfspreken en opschrijven\tQ1 2027',
      '\t\tQ2 2027',
    ])
  })

  it('is refused with what to do when it is a spreadsheet that cannot be read', async () => {
    await expect(textOfFile(Buffer.from('PK en dan niets'))).rejects.toMatchObject({ code: 'workbook.broken' })
  })
})
