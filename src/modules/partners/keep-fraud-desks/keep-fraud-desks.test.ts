// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { verifiedNumberOf } from '#modules/partners'
import { demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { fraudDesksImporter } from './fraud-desks.importer.ts'
import { keepFraudDesks } from './keep-fraud-desks.command.ts'

const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-desks-'))
const test = await testContext()
test.setNow(new Date('2026-11-27T12:00:00Z'))
await transaction(test.ctx, async (tx) => {
  for (const [id, kind, isDemo] of [
    ['proefbank', 'bank', true],
    ['echte-bank', 'bank', false],
    ['winkel', 'marketplace', true],
  ] as const)
    await sql`insert into partners.organisation (id, name, kind, is_demo) values (${id}, ${id}, ${kind}, ${isDemo})`.execute(
      tx,
    )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const desk = (change: object = {}) => ({
  organisation: 'proefbank',
  phone: demoPhone(601),
  verifiedBy: 'redactie van het register',
  verifiedOn: '2026-11-01',
  source: 'https://proefbank.example/fraude',
  ...change,
})
/** A number of the telecom regulator itself would ring: Dutch numbers in tests are of the police's public 0900 range. */
const publicNumber = '0900-8844'

describe('the number of a fraud desk', () => {
  it('is shown with who looked at it and when, and half a year later no more', async () => {
    expect(await keepFraudDesks(test.ctx, [desk()])).toEqual({ kept: 1, faults: [] })
    expect(await verifiedNumberOf(test.visitor, 'proefbank')).toEqual({
      phone: '+44 7700 900601',
      verifiedBy: 'redactie van het register',
      verifiedOn: '2026-11-01',
      isInvented: true,
    })
    expect(await keepFraudDesks(test.ctx, [desk()])).toEqual({ kept: 0, faults: [] })
    test.setNow(new Date('2027-05-02T12:00:00Z'))
    expect(await verifiedNumberOf(test.visitor, 'proefbank')).toBeNull()
    await keepFraudDesks(test.ctx, [desk({ verifiedOn: '2027-05-02' })])
    expect(await verifiedNumberOf(test.visitor, 'proefbank')).not.toBeNull()
    test.setNow(new Date('2026-11-27T12:00:00Z'))
  })

  it('of a real bank is never an invented one, nor the other way round; one mistake keeps nothing', async () => {
    const { kept, faults } = await keepFraudDesks(test.ctx, [
      desk({ phone: demoPhone(602) }),
      desk({ organisation: 'echte-bank' }),
      desk({ phone: publicNumber }),
      desk({ organisation: 'winkel' }),
      desk({ organisation: 'onbekend' }),
      desk({ verifiedOn: '2026-11-28' }),
    ])
    expect(kept).toBe(0)
    expect(faults.map(({ fault }) => fault)).toEqual(['invented', 'real', 'no-bank', 'unknown', 'future'])
    expect((await verifiedNumberOf(test.visitor, 'proefbank'))?.phone).not.toContain('602')
    expect(await verifiedNumberOf(test.visitor, 'echte-bank')).toBeNull()
  })

  it('comes from a file, and what is wrong with that is said', async () => {
    const path = join(folder, 'fraud-desks.json')
    const run = async (content: string) => {
      await writeFile(path, content)
      return (await fraudDesksImporter.run(test.ctx, path, () => {})).join('\n')
    }
    expect(fraudDesksImporter.recognises({ name: path, firstLine: '{' })).toBe(true)
    expect(await run('{')).toContain('geen JSON')
    expect(await run(JSON.stringify({ fraudDesks: [desk({ phone: 'bel ons' })] }))).toContain('is no phone number')
    expect(await run(JSON.stringify({ fraudDesks: [desk({ organisation: 'echte-bank' })] }))).toContain('verzonnen')
    expect(await run(JSON.stringify({ fraudDesks: [desk({ phone: demoPhone(603) })] }))).toContain('1 nummer')
  })
})
