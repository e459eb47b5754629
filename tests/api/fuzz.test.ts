// SPDX-License-Identifier: EUPL-1.2
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Permission } from '#foundation/access'
import { isMessageCode } from '#foundation/text'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { rounds } from '../property.ts'
import { asActor, testSite } from '../site.ts'
import { arbitraryOf, type Schema } from './arbitrary-of.ts'

interface Operation {
  operationId: string
  parameters?: { in: string; name: string; required?: boolean; schema: Schema }[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
let schemas: Record<string, Schema> = {}
const operations: { method: string; path: string; operation: Operation }[] = []
const apis = modules.flatMap((module) => module.apis ?? [])

const program = await testContext()
const site = await testSite(program)
const document = (await site.inject('/v1/openapi.json')).json()
schemas = document.components.schemas
for (const [path, methods] of Object.entries(document.paths as Record<string, Record<string, Operation>>))
  for (const [method, operation] of Object.entries(methods))
    operations.push({ method: method.toUpperCase(), path, operation })

const permissions = [
  ...new Set(apis.flatMap(({ allow }) => (typeof allow === 'object' ? [allow.permission] : []))),
] as Permission[]
const asPartner = asActor('machine', 'politie-demo', permissions)

/** Everything an operation takes, as its description promises it. */
function callOf({
  method,
  path,
  operation,
}: (typeof operations)[number]): fc.Arbitrary<{ method: string; url: string; payload?: unknown }> {
  const parameters = operation.parameters ?? []
  const body = operation.requestBody?.content['application/json']?.schema
  return fc
    .record({
      values: fc.record(
        Object.fromEntries(
          parameters
            .filter(({ in: place }) => place !== 'header')
            .map((part) => [part.name, arbitraryOf(part.schema, schemas)]),
        ),
      ),
      payload: body ? arbitraryOf(body, schemas) : fc.constant(undefined),
    })
    .map(({ values, payload }) => {
      let url = `/v1${path}`
      const query = new URLSearchParams()
      for (const part of parameters) {
        const value = String((values as Record<string, string | number | boolean>)[part.name] ?? '')
        if (part.in === 'path') url = url.replace(`{${part.name}}`, encodeURIComponent(value))
        else if (part.in === 'query' && value !== '') query.set(part.name, value)
      }
      return { method, url: query.size > 0 ? `${url}?${query}` : url, payload }
    })
}

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const validators = new Map<string, ValidateFunction>()

function answerProblem(operation: Operation, status: number, body: string): string | null {
  const schema = operation.responses[status]?.content?.['application/json']?.schema
  if (!operation.responses[status]) return `status ${status} is not in the description`
  if (!schema) return null
  const key = `${operation.operationId} ${status}`
  const validate = validators.get(key) ?? ajv.compile({ ...schema, components: { schemas } })
  validators.set(key, validate)
  return validate(JSON.parse(body)) ? null : ajv.errorsText(validate.errors)
}

const load = (call: { method: string; url: string; payload?: unknown }) => ({
  method: call.method as 'GET',
  url: call.url,
  headers: { ...asPartner, ...(call.payload !== undefined && { 'content-type': 'application/json' }) },
  ...(call.payload !== undefined && { payload: JSON.stringify(call.payload) }),
})

describe('the description tells the truth', () => {
  test('there are operations', () => expect(operations.length).toBeGreaterThan(5))

  test('what it promises to accept is never refused for its shape, and every answer has the promised shape', {
    timeout: 300_000,
  }, async () => {
    for (const entry of operations) {
      await fc.assert(
        fc.asyncProperty(callOf(entry), async (call) => {
          const answer = await site.inject(load(call))
          expect(answer.statusCode, `${entry.operation.operationId}: ${answer.body}`).toBeLessThan(500)
          expect(answerProblem(entry.operation, answer.statusCode, answer.body), answer.body).toBeNull()
          if (answer.statusCode === 400) {
            const codes = (answer.json().errors ?? []).map((error: { code: string }) => error.code) as string[]
            expect(
              codes.filter((code) => !isMessageCode(code)),
              `${entry.operation.operationId} ${JSON.stringify(call.payload)} ${answer.body}`,
            ).toEqual([])
          }
        }),
        rounds(60),
      )
    }
  })

  test('anything else is a problem with every error, never a fault', { timeout: 300_000 }, async () => {
    for (const entry of operations.filter(({ operation }) => operation.requestBody?.content['application/json'])) {
      await fc.assert(
        fc.asyncProperty(callOf(entry), fc.jsonValue(), async (call, anything) => {
          const answer = await site.inject(load({ ...call, payload: anything }))
          expect(answer.statusCode, answer.body).toBeLessThan(500)
          expect(answer.statusCode).toBe(400)
          // Not an object at all (or one that hides a prototype) has no place to point at.
          expect(answer.json()).toMatchObject({ status: 400, detail: expect.any(String) })
        }),
        rounds(60),
      )
    }
  })
})
