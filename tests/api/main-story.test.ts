// SPDX-License-Identifier: EUPL-1.2
// The whole way once, in a few seconds: also run on the PostgreSQL of Debian (debian-postgres.test.ts).
import { expect, test } from 'vitest'
import { decideReports, findOwnReport, tellReporters } from '#modules/reports'
import { demoIban } from '#values'
import { answer, policy } from '../../src/modules/identifiers/listing/listing.fixture.ts'
import { loadDemoPartners } from '../../src/modules/partners/load-demo/load-demo.demo.ts'
import { answerPacket } from '../../src/modules/recovery/answer-packet/answer-packet.command.ts'
import { asked, bank, banks, packetOf, recallOf } from '../../src/modules/recovery/recall/recall.fixture.ts'
import { openIntake } from '../../src/modules/reports/receive-reports/intake.fixture.ts'
import { agreementInForce } from '../../src/modules/sharing/disclose/agreement-in-force.fixture.ts'
import { testContext } from '../context.ts'

const program = await testContext({ settings: { DEMO: '1' } })
await loadDemoPartners(program.ctx)

test('reports are filed and decided, their account is listed and found, whoever filed is told, and the bank is asked', async () => {
  const account = demoIban(4_100_001)
  const intake = openIntake(program)
  await policy(program.ctx, 'iban', true)
  const report = () =>
    intake.file(() => ({
      narrative: `Ik betaalde aan ${account}.`,
      identifiers: [{ kind: 'iban', value: account, role: 'paid-to' }],
    }))
  const filed = [await report(), await report(), await report()]
  expect(await answer(program.visitor, 'iban', account)).toBe('unlisted')

  const officer = program.as('politie-demo', 'reports:read', 'reports:confirm')
  const reportIds = filed.map(({ id }) => id)
  await decideReports(officer, { reportIds, step: 'confirm' })
  await program.settle()
  expect(await answer(program.visitor, 'iban', account)).toBe('listed')

  const told = { organisationId: 'politie-demo', words: { nl: 'Wij waarschuwen nu.', en: 'We warn now.' } }
  expect(await tellReporters(program.ctx, reportIds, told)).toBe(3)
  // Not twice in the same words.
  expect(await tellReporters(program.ctx, reportIds, told)).toBe(0)
  const own = await findOwnReport(program.visitor, filed[0]?.code ?? '')
  expect(own).toMatchObject({ status: 'confirmed', notices: [{ text: 'Wij waarschuwen nu.' }] })

  for (const exchange of ['recall-own-payment', 'recall-packet'] as const)
    await agreementInForce(program, {
      exchange,
      dataCategories: ['account-number', 'transaction'],
      purposes: ['recover-money'],
      senderId: 'politie-demo',
      receiverIds: [banks.sending, banks.receiving],
    })
  const recall = await asked(program)
  expect((await recallOf(program, recall)).packets).toMatchObject([{ status: 'sent' }, { status: 'sent' }])
  const answered = async (side: 'sending' | 'receiving', said: 'confirm' | 'recall') =>
    answerPacket(bank(program, side), (await packetOf(program, recall, side)).id, { answer: said })
  await answered('sending', 'confirm')
  await answered('receiving', 'recall')
  expect((await recallOf(program, recall)).endedAt).not.toBeNull()
})
