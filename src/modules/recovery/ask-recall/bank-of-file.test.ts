// SPDX-License-Identifier: EUPL-1.2
// Without one row of the demo: the banks are those of the operator's file, and what they issued stands there.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { partnersImporter } from '../../partners/enrol-partners/enrol-partners.importer.ts'
import { testContext } from '../../../../tests/context.ts'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import { readPacket } from '../answer-packet/read-packet.query.ts'
import { packetOf } from '../recall/recall.fixture.ts'
import { recallMessages } from '../recall/recall.text.ts'
import { askRecall } from './ask-recall.command.ts'

const test = await testContext()
const [from, to, elsewhere] = ['VBLD', 'ANDR', 'NERG'].map((code) => withCheckDigits(`NL00${code}0002301001`)) as [
  string,
  string,
  string,
]

/** An account of a bank that does not exist, with check digits that are right. */
function withCheckDigits(account: string): string {
  const figures = `${account.slice(4)}${account.slice(0, 2)}00`.replaceAll(/[A-Z]/g, (sign) =>
    String(sign.charCodeAt(0) - 55),
  )
  return `${account.slice(0, 2)}${String(98n - (BigInt(figures) % 97n)).padStart(2, '0')}${account.slice(4)}`
}

const bank = (id: string, more: object) => ({ id, name: id, kind: 'bank', ...more })

async function importing(...organisations: object[]): Promise<string> {
  const path = join(test.ctx.settings.dataDir, 'partners.json')
  writeFileSync(path, JSON.stringify({ organisations }))
  return (await partnersImporter.run(test.ctx, path, () => {})).join('\n')
}

const asked = (fromAccount: string) =>
  askRecall(test.visitor, {
    origin: { kind: 'report', id: test.ctx.newId() },
    organisationId: 'politie',
    fraudForm: 'FF-410',
    marks: [],
    payment: {
      fromAccount,
      toAccount: to,
      amountInCents: 125_000,
      paidAt: new Date(test.ctx.now().getTime() - 3_600_000),
    },
  })

describe('banks that an operator wrote down', () => {
  beforeAll(async () => {
    expect(
      await importing(
        { id: 'politie', name: 'Politie', kind: 'police', isPublishing: true },
        bank('voorbeeldbank', { accountsBeginWith: ['NLVBLD'] }),
        bank('andere-bank', { accountsBeginWith: ['NLANDR'] }),
      ),
    ).toContain('3 organisaties')
    await agreementInForce(test, {
      exchange: 'recall-own-payment',
      senderId: 'politie',
      receiverIds: ['voorbeeldbank', 'andere-bank'],
      dataCategories: ['account-number', 'transaction'],
      purposes: ['recover-money'],
    })
    await agreementInForce(test, {
      exchange: 'recall-packet',
      senderId: 'politie',
      receiverIds: ['voorbeeldbank', 'andere-bank'],
      dataCategories: ['account-number', 'transaction'],
      purposes: ['recover-money'],
    })
  })

  it('are asked about a payment, each about its own side', async () => {
    const id = await asked(from)
    for (const [side, who] of [
      ['sending', 'voorbeeldbank'],
      ['receiving', 'andere-bank'],
    ] as const) {
      const packet = await packetOf(test, id, side)
      expect(packet).toMatchObject({ bankId: who, status: 'sent' })
      expect(await readPacket(test.machine(who, 'recovery:answer'), packet.id)).not.toBeNull()
    }
  })

  it('are told of when the account is of none of them', async () => {
    await expect(asked(elsewhere)).rejects.toMatchObject({ code: recallMessages.bankUnknown })
  })

  it('keep their accounts: another cannot say that they are its own, until they gave them up', async () => {
    const taken = await importing(bank('derde-bank', { accountsBeginWith: ['NLVBLD'] }))
    expect(taken).toContain('derde-bank: wat begint met NLVBLD, is al van organisatie voorbeeldbank')
    expect(await importing(bank('derde-bank', { accountsBeginWith: ['VBLD'] }))).toContain('such as NLINGB')
    expect(await importing({ id: 'gemeente', name: 'G', kind: 'municipality', accountsBeginWith: [] })).toContain(
      'bank only',
    )
    expect(
      await importing(
        bank('derde-bank', { accountsBeginWith: ['NLVBLD'] }),
        bank('voorbeeldbank', { accountsBeginWith: [] }),
      ),
    ).toContain('2 organisaties')
    const id = await asked(from)
    expect((await packetOf(test, id, 'sending')).bankId).toBe('derde-bank')
    // A later file that says nothing of accounts leaves them.
    await importing(bank('derde-bank', {}))
    await expect(asked(from)).resolves.toBeTypeOf('string')
  })
})
