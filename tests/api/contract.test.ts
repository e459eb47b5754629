// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { sealAudit, verifyAudit } from '#foundation/audit'
import { publicJwk } from '#foundation/secrets'
import { testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const program = await testContext()
const site = await testSite(program)

const asBank = asActor('machine', 'deltabank-demo', ['reports:file', 'checks:ask'])

function expectProblem(answer: { statusCode: number; headers: Record<string, unknown>; body: string }, status: number) {
  expect(answer.statusCode, answer.body).toBe(status)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.headers['api-version']).toBeDefined()
  const problem = JSON.parse(answer.body)
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
  return problem
}

describe('the API under the Dutch design rules', () => {
  test('the description is public, for every origin, and carries the version of every answer', async () => {
    const answer = await site.inject('/v1/openapi.json')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    const document = answer.json()
    expect(document.openapi).toBe('3.0.3')
    expect(document.info.version).toBe(answer.headers['api-version'])
    expect(
      Object.keys(document.paths).every(
        (path) => !path.startsWith('/v1') && !/[A-Z]/.test(path.replace(/\{[^}]+\}/g, '')),
      ),
    ).toBe(true)
  })

  test('an unknown address, a wrong type, an unacceptable answer and broken JSON are problems', async () => {
    expectProblem(await site.inject('/v1/does-not-exist'), 404)
    expectProblem(
      await site.inject({
        method: 'POST',
        url: '/v1/reports',
        headers: { ...asBank, 'content-type': 'text/plain' },
        payload: 'x',
      }),
      415,
    )
    expectProblem(await site.inject({ url: '/v1/fraud-forms', headers: { accept: 'text/html' } }), 406)
    expectProblem(
      await site.inject({
        method: 'POST',
        url: '/v1/reports',
        headers: { ...asBank, 'content-type': 'application/json' },
        payload: '{',
      }),
      400,
    )
  })

  test('all errors come at once, each with its place, in the language of the caller', async () => {
    const payload = { identifiers: [{ kind: 'iban' }, { kind: 'nothing', value: 3 }], lossInCents: -1 }
    const dutch = expectProblem(
      await site.inject({ method: 'POST', url: '/v1/reports', headers: asBank, payload }),
      400,
    )
    expect(dutch.errors.length).toBeGreaterThanOrEqual(3)
    expect(dutch.errors.map((error: { pointer: string }) => error.pointer)).toContain('/lossInCents')
    const english = expectProblem(
      await site.inject({
        method: 'POST',
        url: '/v1/reports',
        headers: { ...asBank, 'accept-language': 'en' },
        payload,
      }),
      400,
    )
    expect(english.title).not.toBe(dutch.title)
  })

  test('codes are the same in every language, and what the shape finds hides nothing that only we know', async () => {
    const payload = {
      fraudForm: 'FF-999',
      occurredOn: '2027-02-30',
      lossInCents: -1,
      colour: 'red',
      identifiers: [
        { kind: 'iban', value: 'NL12BANK0123456789', role: 'nobody' },
        { kind: 'iban', value: 'NL12BANK0123456789', role: 'paid-to' },
      ],
    }
    const ask = async (language: string) => {
      const headers = { ...asBank, 'accept-language': language }
      const { errors } = expectProblem(await site.inject({ method: 'POST', url: '/v1/reports', headers, payload }), 400)
      return errors as { pointer: string; code: string; detail: string; values?: object }[]
    }
    const [dutch, english] = [await ask('nl'), await ask('en')]
    expect(dutch.map(({ pointer, code }) => [pointer, code]).toSorted()).toEqual([
      ['/colour', 'input.unknown-field'],
      ['/fraudForm', 'reports.unknown-fraud-form'],
      ['/identifiers/0/role', 'web.choose'],
      ['/identifiers/1/value', 'values.iban.no-existing-bank'],
      ['/lossInCents', 'input.too-low'],
      ['/occurredOn', 'input.not-a-day'],
    ])
    expect(english.map(({ code }) => code)).toEqual(dutch.map(({ code }) => code))
    for (const [at, { detail }] of english.entries()) expect(detail).not.toBe(dutch[at]?.detail)
    const role = dutch.find(({ pointer }) => pointer.endsWith('role'))
    expect(role).toMatchObject({ values: { choices: expect.stringContaining('paid-to') } })
    expect(dutch.map(({ detail }) => detail).join(' ')).not.toMatch(/paid-to|Ongeldig|\^/)
  })

  test('every answer carries the security headers', async () => {
    for (const url of ['/v1/fraud-forms', '/v1/nothing', '/', '/controleren', '/livez']) {
      const { headers } = await site.inject(url)
      expect(headers, url).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
      expect(headers['referrer-policy'], url).toBe('same-origin')
    }
  })

  test('the same Idempotency-Key gives the same receipt, another body with it is a conflict', async () => {
    const headers = { ...asBank, 'idempotency-key': 'key-0001-abcdef' }
    const payload = { narrative: 'Klant betaalde voor een fiets die nooit kwam.', identifiers: [] }
    const first = await site.inject({ method: 'POST', url: '/v1/reports', headers, payload })
    expect(first.statusCode, first.body).toBe(201)
    const again = await site.inject({ method: 'POST', url: '/v1/reports', headers, payload })
    expect(again.json()).toEqual(first.json())
    expectProblem(
      await site.inject({ method: 'POST', url: '/v1/reports', headers, payload: { ...payload, narrative: 'Anders.' } }),
      409,
    )
  })

  test('two requests with one key at the same moment make one report', async () => {
    const headers = { ...asBank, 'idempotency-key': 'key-0002-abcdef' }
    const payload = { narrative: 'Twee keer op verzenden gedrukt.', identifiers: [] }
    const both = await Promise.all(
      [1, 2].map(() => site.inject({ method: 'POST', url: '/v1/reports', headers, payload })),
    )
    expect(both[0]?.json()).toEqual(both[1]?.json())
  })

  test('every key with which something of ours is checked is published, with its number and what it is for', async () => {
    const { keys } = (await site.inject('/.well-known/dijkwacht-keys.json')).json()
    expect(keys).toContainEqual({
      ...publicJwk(program.ctx.secrets.signingKey('dossiers.package')),
      number: 1,
      purpose: 'dossiers.package',
      until: null,
    })
  })

  test('the newest seal of the audit record is for anybody who keeps it elsewhere', async () => {
    await sealAudit(program.ctx)
    const { newest } = (await site.inject('/.well-known/dijkwacht-seal.json')).json()
    expect(newest.hash).toBe((await verifyAudit(program.ctx)).newest)
  })

  test('security.txt says where to report a hole and does not expire soon', async () => {
    const answer = await site.inject('/.well-known/security.txt')
    const expires = new Date(/^Expires: (.+)$/m.exec(answer.body)?.[1] ?? 0)
    expect(answer.body).toMatch(/^Contact: mailto:/m)
    expect(expires.getTime() - Date.now()).toBeGreaterThan(90 * 24 * 3600 * 1000)
  })
})
