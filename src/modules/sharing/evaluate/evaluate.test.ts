// SPDX-License-Identifier: EUPL-1.2
import { bestGroup, currentEpoch, Signer } from '@dijkwacht/check-client'
import { inputOf } from '@dijkwacht/check-client/tag'
import { blind, finalize, join, pieces, randomScalar, toHex, verify } from '@dijkwacht/check-client/voprf'
import { exportJWK, generateKeyPair } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { selectKey } from '../oprf-key/oprf-key.store.ts'
import { turnKeys } from '../oprf-key/turn-keys.command.ts'
import { checkOpenings, drawEvaluations } from '../open-evaluations/open-evaluations.query.ts'
import { setQuotas } from './set-quota.command.ts'

const bank = 'deltabank-demo'
const client = `${bank}-client`
const group = await bestGroup()

const test = await testContext({ demo: true })
const site = await testSite(test)
const pair = await generateKeyPair('ES256', { extractable: true })
const privateKey = await exportJWK(pair.privateKey)
const jwks = { keys: [await exportJWK(pair.publicKey)] }
await sql`update partners.machine_client set jwks = ${JSON.stringify(jwks)}::jsonb where client_id = ${client}`.execute(
  test.ctx.db.kysely,
)
beforeEach(async () => {
  await sql`delete from sharing.statement`.execute(test.ctx.db.kysely)
  await agree(1_000)
})

const agree = (perEpoch: number) =>
  setQuotas(test.ctx, [{ organisationId: bank, namespace: 'partner', purpose: 'prevent-payment', perEpoch }])
const { epoch } = currentEpoch('partner', new Date())
const statement = (change: object = {}, key = privateKey) =>
  new Signer(client, key).statement({
    audience: test.ctx.settings.baseUrl,
    namespace: 'partner',
    epoch,
    purpose: 'prevent-payment',
    activity: 'register 12',
    most: 100,
    ...change,
  })
const elements = (count: number) =>
  join(...Array.from({ length: count }, () => group.multiplyBase(randomScalar(group))))
const ask = (
  options: { body?: Uint8Array; signed?: string; proof?: boolean; namespace?: string; epoch?: number } = {},
) =>
  site.inject({
    method: 'POST',
    url: `/v1/oprf/${options.namespace ?? 'partner'}/${options.epoch ?? epoch}/evaluate`,
    headers: {
      'content-type': 'application/octet-stream',
      ...(options.signed && { 'dijkwacht-statement': options.signed }),
      ...(options.proof && { 'dijkwacht-proof': '1' }),
    },
    payload: Buffer.from(options.body ?? elements(1)),
  })

const codeOf = (answer: { json(): { type: string } }) => answer.json().type.replace('urn:dijkwacht:problem:', '')

describe('our half of the key', () => {
  it('multiplies what it cannot read, and proves that it used the key that it published', async () => {
    const inputs = [demoIban(1), demoIban(2)].map((iban) => inputOf('iban', iban))
    const blinded = inputs.map((input) => blind(group, input))
    const sent = blinded.map((one) => one.element)
    const answer = await ask({ body: join(...sent), signed: await statement(), proof: true })
    expect(answer.statusCode, answer.body).toBe(200)
    expect(answer.headers['content-type']).toBe('application/octet-stream')
    const bytes = new Uint8Array(answer.rawPayload)
    const evaluated = pieces(bytes.subarray(0, 64), 32)
    const key = await selectKey(test.ctx.db.kysely as never, 'partner', epoch)
    expect(verify(group, Uint8Array.from(key?.publicKey ?? []), sent, evaluated, bytes.subarray(64))).toBe(true)
    const outputs = finalize(
      group,
      inputs,
      blinded.map((one) => one.blind),
      evaluated,
    )
    expect(new Set(outputs.map(String)).size).toBe(2)
  })

  it('keeps commitments under the statement, and no more than it says', async () => {
    const signed = await statement({ most: 40 })
    expect((await ask({ body: elements(30), signed })).statusCode).toBe(200)
    const second = await ask({ body: elements(11), signed })
    expect([second.statusCode, codeOf(second)]).toEqual([429, 'sharing.oprf.over-statement'])
    expect((await ask({ body: elements(10), signed })).statusCode).toBe(200)
    const kept = await sql<{
      n: number
      used: number
      purpose: string
    }>`select sum(length(elements))::int / 32 as n, max(used) as used,
        max(purpose) as purpose from sharing.evaluation e join sharing.statement s on s.id = e.statement_id`.execute(
      test.ctx.db.kysely,
    )
    expect(kept.rows).toEqual([{ n: 40, used: 40, purpose: 'prevent-payment' }])
  })

  it('gives no more than was agreed for a purpose in an epoch, and nothing for another purpose', async () => {
    await agree(150)
    expect((await ask({ signed: await statement() })).statusCode).toBe(200)
    const over = await ask({ signed: await statement() })
    expect([over.statusCode, codeOf(over)]).toEqual([429, 'sharing.oprf.over-quota'])
    const other = await ask({ signed: await statement({ purpose: 'curiosity' }) })
    expect([other.statusCode, codeOf(other)]).toEqual([403, 'sharing.oprf.purpose-not-agreed'])
  })

  it.each<[string, (own: string) => Promise<Parameters<typeof ask>[0]>, number, string]>([
    ['nothing signed', async () => ({}), 401, 'statement-needed'],
    ['no statement at all', async () => ({ signed: 'x.y.z' }), 401, 'statement-wrong'],
    [
      'one for the other key holder',
      async () => ({ signed: await statement({ audience: 'https://evaluator.example' }) }),
      401,
      'statement-wrong',
    ],
    ['one for another epoch', async () => ({ signed: await statement({ epoch: epoch - 1 }) }), 401, 'statement-wrong'],
    [
      'one for another namespace',
      async () => ({ signed: await statement({ namespace: 'device' }) }),
      403,
      'purpose-not-agreed',
    ],
    [
      'an element that is none',
      async (own) => ({ signed: own, body: new Uint8Array(32).fill(255) }),
      400,
      'no-element',
    ],
    ['the identity', async (own) => ({ signed: own, body: new Uint8Array(32) }), 400, 'no-element'],
    [
      'one bad among many',
      async (own) => ({ signed: own, body: join(elements(20), new Uint8Array(32)) }),
      400,
      'no-element',
    ],
    ['half an element', async (own) => ({ signed: own, body: elements(1).subarray(1) }), 400, 'wrong-size'],
    ['nothing', async (own) => ({ signed: own, body: new Uint8Array(0) }), 400, 'wrong-size'],
    ['an epoch that is over', async (own) => ({ signed: own, epoch: epoch - 3 }), 409, 'epoch-closed'],
  ])('refuses %s', async (_what, options, status, code) => {
    const answer = await ask(await options(await statement()))
    expect([answer.statusCode, codeOf(answer)]).toEqual([status, `sharing.oprf.${code}`])
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it('refuses a signature of somebody else, and JSON', async () => {
    const other = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey)
    expect((await ask({ signed: await statement({}, other) })).statusCode).toBe(401)
    const answer = await site.inject({
      method: 'POST',
      url: `/v1/oprf/partner/${epoch}/evaluate`,
      payload: { elements: [] },
    })
    expect([answer.statusCode, codeOf(answer)]).toEqual([415, 'web.bytes-needed'])
  })

  it('an auditor draws elements by lot; what is opened rightly says what was asked, and what is forged or left out is seen', async () => {
    await sql`delete from sharing.evaluation`.execute(test.ctx.db.kysely)
    const inputs = Array.from({ length: 30 }, (_, place) => inputOf('iban', demoIban(500 + place)))
    const blinded = inputs.map((input) => blind(group, input))
    const signed = await statement()
    for (const [from, to] of [
      [0, 1],
      [1, 21],
      [21, 30],
    ] as const) {
      const body = join(...blinded.slice(from, to).map(({ element }) => element))
      expect((await ask({ body, signed })).statusCode).toBe(200)
    }
    const { entries } = await drawEvaluations(test.ctx, bank, 12)
    expect(new Set(entries.map(({ element }) => element)).size).toBe(12)
    const opened = entries.map((entry) => {
      const place = blinded.findIndex(({ element }) => toHex(element) === entry.element)
      return { ...entry, input: toHex(inputs[place]!), blind: toHex(blinded[place]!.blind) }
    })
    const rightly = await checkOpenings(opened)
    expect(rightly.every(({ asked }) => /^iban NL\d\dDYKW/.test(asked ?? ''))).toBe(true)
    const [first, second, third] = opened
    const wrongly = await checkOpenings([
      { ...first!, input: second!.input },
      { ...second!, blind: first!.blind },
      { statement: third!.statement, element: third!.element },
      { ...third!, input: 'geen getal' },
    ])
    expect(wrongly.map(({ asked }) => asked)).toEqual([null, null, null, null])
    expect((await drawEvaluations(test.ctx, bank, 100)).entries).toHaveLength(30)
    expect((await drawEvaluations(test.ctx, 'zeewind-telecom-demo', 5)).entries).toEqual([])
  })

  it('answers anybody in namespace citizen, up to 32 at a time', async () => {
    const citizen = currentEpoch('citizen', new Date()).epoch
    expect((await ask({ namespace: 'citizen', epoch: citizen, body: elements(32) })).statusCode).toBe(200)
    expect(codeOf(await ask({ namespace: 'citizen', epoch: citizen, body: elements(33) }))).toBe(
      'sharing.oprf.wrong-size',
    )
  })
})

it('a key is destroyed when its epoch is over, and can be made by nobody again', async () => {
  const start = new Date()
  test.setNow(start)
  await turnKeys(test.ctx)
  const old = currentEpoch('partner', start).epoch
  const before = await selectKey(test.ctx.db.kysely as never, 'partner', old)
  expect(before?.sealedSecret).not.toBeNull()
  test.setNow(new Date(start.getTime() + 35 * 86_400_000))
  await turnKeys(test.ctx)
  const after = await selectKey(test.ctx.db.kysely as never, 'partner', old)
  expect([after?.sealedSecret, after?.publicKey.toString('hex')]).toEqual([null, before?.publicKey.toString('hex')])
  expect(codeOf(await ask({ epoch: old }))).toBe('sharing.oprf.epoch-closed')
  test.setNow(new Date())
})
