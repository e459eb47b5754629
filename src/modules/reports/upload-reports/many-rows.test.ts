// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvLine, csvStart, textOfCell } from '#foundation/text'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { readRejectedFile } from '../check-upload/rejected-file.query.ts'
import { fileUpload, resumeUpload, workOnUpload } from '../check-upload/work-on-upload.command.ts'
import { findUpload } from './find-upload.query.ts'
import { bytes, handIn } from './hand-in.fixture.ts'

const test = await testContext()
const bank = test.as('deltabank-demo', 'reports:file')

const rowsOf = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows

function dyingAfter(times: number): () => string {
  let left = times
  return () => {
    if (left-- <= 0) throw new Error('died')
    return test.ctx.newId()
  }
}

describe('a larger file', () => {
  it('is checked and filed in the background, and a second run after a crash stores nothing twice', async () => {
    const own = test.as('zeewind-telecom-demo', 'reports:file')
    const lines = Array.from({ length: 2_500 }, (_, n) => `Z-${n},verhaal ${n},${n % 500 === 0 ? 'x' : n}`)
    const id = await handIn(own, 'groot.csv', bytes(`kenmerk,verhaal,bedrag\n${lines.join('\n')}\n`))
    expect(await findUpload(own, id)).toMatchObject({ state: 'checking' })
    await test.settle()
    expect(await findUpload(own, id)).toMatchObject({ state: 'checked', rightCount: 2_495, wrongCount: 5 })
    await rowsOf("update reports.upload set state = 'filing', done_count = 0 where id = $1", [id])
    // It dies after the first thousand: those stand there, and the upload still says that it is being filed.
    const dying = { ...test.ctx, newId: dyingAfter(1_500) }
    await expect(workOnUpload(dying, id)).rejects.toThrow('died')
    expect(await findUpload(own, id)).toMatchObject({ state: 'filing', doneCount: 1_000 })
    await resumeUpload(own, id)
    await test.settle()
    expect(await findUpload(own, id)).toMatchObject({ state: 'filed', rightCount: 1_495, knownCount: 1_000 })
    const [{ n }] = await rowsOf("select count(*) as n from reports.report where partner_reference like 'Z-%'")
    expect(n).toBe(2_495)
  }, 60_000)
})

describe('ten thousand rows with one broken account number', () => {
  it('land as 9,999, and the one comes back with where it stood and what to do', async () => {
    const own = test.as('koopplein-demo', 'reports:file')
    const account = (n: number) => (n === 6_999 ? `${demoIban(n).slice(0, -1)}x` : demoIban(n))
    const lines = Array.from(
      { length: 10_000 },
      (_, n) => `T-${n};3-11-2026;${n},50;${account(n)};Niets gekregen van ${n}`,
    )
    const content = bytes(`Ons kenmerk;Datum;Bedrag;Tegenrekening;Omschrijving\n${lines.join('\n')}\n`)
    const id = await handIn(own, 'tienduizend.csv', content)
    await test.settle()
    await fileUpload(own, id)
    await test.settle()
    expect(await findUpload(own, id)).toMatchObject({ state: 'filed', rightCount: 9_999, wrongCount: 1 })
    const [{ n }] = await rowsOf("select count(*)::int as n from reports.report where partner_reference like 'T-%'")
    expect(n).toBe(9_999)
    const back = parse((await readRejectedFile(own, id, 'correct-upload')) ?? '', { bom: true })
    expect(back.length).toBe(2)
    expect(back[1]?.slice(-2)).toEqual(["'7001", expect.stringContaining('rekeningnummer')])
  }, 240_000)
})

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data')
const naughty = resolve(shared, 'naughty-strings/blns.json')
const isThere = existsSync(naughty)

describe('naughty strings', () => {
  it.skipIf(!isThere)(
    isThere ? 'go in as stories, and come back as rows that are wrong, unchanged' : 'not run: data absent',
    async () => {
      const strings: string[] = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter(
        (text) => text.trim() !== '',
      )
      const rows = strings.map((text, n) => `"N-${n}","${text.replaceAll('"', '""')}",12`)
      const id = await handIn(bank, 'stout.csv', bytes(`kenmerk,verhaal,bedrag\n${rows.join('\n')}\n`))
      expect(await findUpload(bank, id)).toMatchObject({ state: 'checked', wrongCount: 0, rightCount: strings.length })
      await fileUpload(bank, id)
      const stored = await rowsOf(
        "select partner_reference as r, narrative from reports.report where partner_reference like 'N-%'",
      )
      const byReference = new Map(stored.map(({ r, narrative }) => [r, narrative]))
      // What a database cannot hold and the blanks around a cell are all that may change.
      expect(strings.map((_, n) => byReference.get(`N-${n}`))).toEqual(
        strings.map((text) => text.trim().replaceAll('\0', '\ufffd')),
      )

      const wrong = strings.map((text, n) => `"W-${n}","${text.replaceAll('"', '""')}",geen bedrag`)
      const bad = await handIn(bank, 'fout.csv', bytes(`kenmerk,verhaal,bedrag\n${wrong.join('\n')}\n`))
      const file = (await readRejectedFile(bank, bad, 'correct-upload')) ?? ''
      const back = parse(file, { bom: true })
        .slice(1)
        .map((cells) => textOfCell(cells[1] ?? ''))
      expect(back.length).toBe(strings.length)
      expect(csvStart + csvLine(['kenmerk', 'verhaal', 'bedrag', 'Rij in uw bestand', 'Wat er mis is'])).toBe(
        file.split('\n')[0] + '\n',
      )
    },
    60_000,
  )
})
