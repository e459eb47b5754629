// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'
import { compactVerify, importJWK } from 'jose'
import { afterAll, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { publicJwk, setKey } from '../tag-set/sign-text.query.ts'
import { ringDoorbell } from './ring-doorbell.command.ts'
import { setDoorbell } from './set-doorbell.command.ts'
import { showDoorbell } from './show-doorbell.query.ts'

const change = { organisationId: 'deltabank-demo', namespace: 'partner', epoch: 9, version: 4 }
let status = 204
const heard: string[] = []

const test = await testContext({ demo: true })
const partner = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    heard.push(body)
    response.writeHead(status).end()
  })
})
await new Promise<void>((done) => partner.listen(0, '127.0.0.1', done))
afterAll(() => partner.close())
const own = () => test.machine('deltabank-demo', 'disclosures:receive')

it('says that a set changed and which version, signed, and nothing about anybody', async () => {
  const address = partner.address()
  await setDoorbell(
    test.ctx,
    change.organisationId,
    `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
  )
  await ringDoorbell(test.ctx, change)
  const { payload } = await compactVerify(heard[0] ?? '', await importJWK(publicJwk(setKey(test.ctx.secrets)), 'EdDSA'))
  const { at, ...said } = JSON.parse(new TextDecoder().decode(payload))
  expect(said).toEqual({ namespace: 'partner', epoch: 9, version: 4 })
  expect(Date.parse(at)).toBeGreaterThan(0)
  expect(await showDoorbell(own())).toMatchObject({ failures: 0, because: null, rungAt: expect.any(Date) })
})

it('is seen not to answer, is tried again, and is good again when it does', async () => {
  status = 503
  for (const failures of [1, 2]) {
    await expect(ringDoorbell(test.ctx, change)).rejects.toThrow('status 503')
    expect(await showDoorbell(own())).toMatchObject({ failures, because: 'status 503' })
  }
  status = 200
  await ringDoorbell(test.ctx, change)
  expect(await showDoorbell(own())).toMatchObject({ failures: 0, because: null })
})

it('belongs to one organisation; without one nothing is called', async () => {
  const other = test.machine('zeewind-telecom-demo', 'disclosures:receive')
  await expect(showDoorbell(other)).rejects.toMatchObject({ status: 404 })
  const before = heard.length
  await ringDoorbell(test.ctx, { ...change, organisationId: 'zeewind-telecom-demo' })
  expect(heard).toHaveLength(before)
  await expect(setDoorbell(own(), 'deltabank-demo', 'https://evil.example/')).rejects.toThrow('by the operator')
})
