// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { admitToCompany } from './admit-company.command.ts'

const test = await testContext()

const query = async (text: string) => (await test.ctx.db.pool.query(text)).rows

it('lets nobody of a company into an organisation that took its place and is no company', async () => {
  await query(`insert into partners.organisation (id, name, kind, is_publishing)
    values ('kvk-00000066', 'Verzonnen partner', 'bank', false)`)
  const company = { number: '00000066', name: 'Bakkerij Voorbeeld' }
  const visit = {
    issuer: 'https://makelaar.example',
    pseudonym: 'AB12@CD34',
    employer: company,
    represented: company,
    branchNumber: null,
    isChain: false,
    level: 'eh3',
    deeds: ['prepare'],
  } as const
  await expect(admitToCompany(test.ctx, visit)).rejects.toMatchObject({ status: 409 })
  expect(await query('select 1 from partners.person')).toEqual([])
  const other = { number: '00000074', name: 'Ander Voorbeeld' }
  const both = await Promise.all(
    ['AB12', 'CD34'].map((pseudonym) =>
      admitToCompany(test.ctx, { ...visit, pseudonym, employer: other, represented: other }),
    ),
  )
  expect(both.map((one) => one?.organisationId)).toEqual(['kvk-00000074', 'kvk-00000074'])
})
