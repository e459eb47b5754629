// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listReportedMatter } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { fileUpload } from '../check-upload/work-on-upload.command.ts'
import { reportOfRow } from '../file-reports/file-row.ts'
import { bytes, handIn } from '../upload-reports/hand-in.fixture.ts'
import { guessField } from './column-guess.ts'

const test = await testContext()
const bank = test.as('deltabank-demo', 'reports:file')

const options = { demoBankAllowed: true }

describe('the column with the shop at a payment service provider', () => {
  it.each(['merchant', 'Merchant ID', 'Winkel bij betaaldienst', 'merchant_name'])(
    'is recognised by the name %s',
    (name) => expect(guessField(name)).toBe('merchant'),
  )
  it.each(['Betaaldienst', 'PSP', 'Payment provider'])('and its provider by the name %s', (name) =>
    expect(guessField(name)).toBe('paymentProvider'),
  )

  it('is read from a file, with its provider before it or beside it', async () => {
    const content = 'Verhaal;Merchant ID;Betaaldienst\nEen;ExampleShopNL|mollie:pfl_3RkSN1zuPE;Adyen\n'
    await fileUpload(bank, await handIn(bank, 'a.csv', bytes(content)))
    const newest = await test.ctx.db.pool.query('select id from reports.report order by id desc limit 1')
    const [matter] = await listReportedMatter(test.ctx, [newest.rows[0].id])
    expect(matter?.stated.map(({ kind, text, platform, role }) => ({ kind, text, platform, role }))).toEqual([
      { kind: 'merchant', text: 'ExampleShopNL', platform: 'Adyen', role: 'paid-to' },
      { kind: 'merchant', text: 'mollie:pfl_3RkSN1zuPE', platform: 'Adyen', role: 'paid-to' },
    ])
  })

  it('says what is wrong at its own column', () => {
    expect(reportOfRow({ merchant: 'ExampleShopNL' }, options).errors).toEqual([
      { field: '/merchant', code: 'values.merchant.provider-missing' },
    ])
    expect(reportOfRow({ merchant: 'Shop', paymentProvider: 'Bestaat Niet' }, options).errors).toMatchObject([
      { field: '/merchant', code: 'values.merchant.unknown-provider' },
    ])
  })

  it('may also be paid to in the column of accounts, when it says where it is', () => {
    const { raw } = reportOfRow({ paidTo: 'adyen:ExampleShopNL' }, options)
    expect(raw).toMatchObject({ identifiers: [{ kind: 'merchant', value: 'adyen:ExampleShopNL', role: 'paid-to' }] })
  })
})
