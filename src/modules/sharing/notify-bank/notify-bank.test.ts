// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { decideAgreement } from '#modules/agreements'
import { recordSightings } from '#modules/identifiers'
import { submitReports } from '#modules/reports'
import { demoBankCode, demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { dropSightings } from '../../identifiers/record-sightings/record-sightings.command.ts'
import { setPolicyByTwo } from '../../identifiers/listing/listing.fixture.ts'
import { agreementInForce } from '../disclose/agreement-in-force.fixture.ts'
import { readInbox } from '../inbox/read-inbox.command.ts'
import { gaveOut } from '../../partners/find-issuer/issuer.fixture.ts'

let agreement: string
let account = 7_760_000

const test = await testContext({ demo: true })
// A bank that stands in none of the agreements of the demo.
await test.ctx.db.pool.query(
  `insert into partners.organisation (id, name, kind, is_demo) values ('proefbank-demo', 'Proefbank (demo)', 'bank', true)`,
)
await gaveOut(test, 'proefbank-demo', `NL${demoBankCode}`)

const bank = () => test.machine('proefbank-demo', 'disclosures:receive')
const messages = async () =>
  (await readInbox(bank(), { after: 0, limit: 500 })).filter(({ itemKind }) => itemKind === 'bank-notice')
async function reported(iban: string, count: number): Promise<string[]> {
  const inputs = Array.from({ length: count }, () => ({
    narrative: 'Dit vertelde een slachtoffer.',
    identifiers: [{ kind: 'iban' as const, value: iban, role: 'paid-to' as const }],
  }))
  const receipts = await submitReports(test.ctx, inputs, { origin: 'api', controllerOrganisationId: 'politie-demo' })
  const ids = receipts.map(({ reportId }) => reportId)
  await recordSightings(test.ctx, ids)
  await test.settle()
  return ids
}

describe('a notice to the bank of an account', () => {
  it('does not go without an agreement, and goes when there is one', async () => {
    await reported(demoIban(++account), 3)
    expect(await messages()).toEqual([])
    agreement = await agreementInForce(test, {
      exchange: 'bank-notice',
      senderId: 'politie-demo',
      receiverIds: ['proefbank-demo'],
      kind: 'police-decision',
    })
    await test.settle()
    const notices = await messages()
    expect(notices.some(({ payload }) => JSON.stringify(payload).includes(demoIban(account)))).toBe(true)
  })

  it('says which account and how many it takes, and nothing of who reported or how many they are', async () => {
    const iban = demoIban(++account)
    const before = (await messages()).length
    await reported(iban, 2)
    expect(await messages()).toHaveLength(before)
    await reported(iban, 4)
    const [notice] = (await messages()).slice(before)
    expect(notice?.payload).toMatchObject({ identifiers: [{ kind: 'iban', value: iban }], minimumReports: 3 })
    expect(JSON.stringify(notice?.payload)).not.toMatch(/vertelde|zes|politie/)
    expect(await messages()).toHaveLength(before + 1)
  })

  it('is recalled when reports are withdrawn or the policy becomes stricter, and given again', async () => {
    const iban = demoIban(++account)
    const [first = ''] = await reported(iban, 3)
    const given = await messages()
    await dropSightings(test.ctx, [first], 'withdrawn')
    await test.settle()
    const recalled = await messages()
    expect(recalled.at(-1)).toMatchObject({ kind: 'recall', reason: 'withdrawn', payload: null })
    expect(recalled.at(-1)?.itemKey).toBe(given.at(-1)?.itemKey)
    await reported(iban, 1)
    expect((await messages()).at(-1)).toMatchObject({
      kind: 'disclosure',
      version: 3,
    })
  })

  it('is recalled too when the agreement was stopped, and a new one does not go then', async () => {
    const iban = demoIban(++account)
    const [first = ''] = await reported(iban, 3)
    const police = test.as('politie-demo', 'agreements:sign', 'agreements:read')
    await decideAgreement(police, { agreementId: agreement, step: 'suspend', reason: 'Wij zoeken iets uit.' })
    await dropSightings(test.ctx, [first], 'withdrawn')
    await reported(demoIban(++account), 3)
    expect((await messages()).at(-1)?.kind).toBe('recall')
    expect(JSON.stringify(await messages())).not.toContain(demoIban(account))
  })
})

it('nothing goes about what has no bank among the partners', async () => {
  await setPolicyByTwo(test.as('politie-demo', 'identifiers:publish'), {
    organisationId: 'politie-demo',
    kind: 'iban',
    receiver: 'bank-notice',
    authorityName: 'Politie (demo)',
    minimumReports: 2,
    isAutomatic: false,
    expiryDays: 365,
    legalBasis: 'Eigen besluit',
    reason: 'Proef',
  })
  const before = (await messages()).length
  await reported('DE89 3704 0044 0532 0130 00', 2)
  expect(await messages()).toHaveLength(before)
})
