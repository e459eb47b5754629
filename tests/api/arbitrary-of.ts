// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'

export interface Schema {
  $ref?: string
  type?: string
  format?: string
  enum?: unknown[]
  pattern?: string
  nullable?: boolean
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: boolean | number
  minItems?: number
  maxItems?: number
  items?: Schema
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** Values that an OpenAPI 3.0 schema promises to accept. */
export function arbitraryOf(schema: Schema, all: Record<string, Schema>): fc.Arbitrary<unknown> {
  if (schema.$ref) return arbitraryOf(all[schema.$ref.replace('#/components/schemas/', '')] ?? {}, all)
  const plain = plainOf(schema, all)
  return schema.nullable ? fc.oneof({ weight: 5, arbitrary: plain }, fc.constant(null)) : plain
}

function plainOf(schema: Schema, all: Record<string, Schema>): fc.Arbitrary<unknown> {
  const parts = schema.anyOf ?? schema.oneOf
  if (parts) return fc.oneof(...parts.map((part) => arbitraryOf(part, all)))
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map((part) => arbitraryOf(part, all)))
      .map((made) => Object.assign({}, ...(made as object[])))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.type === 'string') return textOf(schema)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer' || schema.type === 'number') {
    const above = schema.exclusiveMinimum === true ? 1 : 0
    const min = Math.max(schema.minimum ?? -1000, -(2 ** 53) + 1) + above
    const max = Math.min(schema.maximum ?? Math.max(min + 1000, 1000), 2 ** 53 - 1)
    return fc.oneof(
      fc.constantFrom(min, max),
      fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) }),
    )
  }
  if (schema.type === 'array') {
    const minLength = schema.minItems ?? 0
    return fc.array(arbitraryOf(schema.items ?? {}, all), {
      minLength,
      maxLength: Math.min(schema.maxItems ?? 3, minLength + 3),
    })
  }
  if (schema.type === 'object' || schema.properties) {
    const entries = Object.entries(schema.properties ?? {}).map(
      ([name, part]) => [name, arbitraryOf(part, all)] as const,
    )
    return fc.record(Object.fromEntries(entries), { requiredKeys: schema.required ?? [] })
  }
  return fc.constant({})
}

function textOf(schema: Schema): fc.Arbitrary<string> {
  const min = schema.minLength ?? 0
  if (schema.format === 'uuid') return fc.uuid()
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
  if (schema.format === 'date-time')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
      .map((at) => at.toISOString())
  if (schema.format === 'uri') return fc.webUrl()
  if (schema.format === 'email') return fc.constant('iemand@winkel.example')
  if (schema.pattern)
    return fc
      .stringMatching(new RegExp(schema.pattern, 'u'))
      .filter((text) => [...text].length >= min && [...text].length <= (schema.maxLength ?? 1e6))
  // JSON Schema counts code points, so a text of emoji may be as long as one of letters.
  return fc
    .oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }))
    .map((text) => [...text.toWellFormed().replaceAll('\0', ' ')].slice(0, schema.maxLength ?? 60).join(''))
    .map((text) => text + 'x'.repeat(Math.max(0, min - [...text].length)))
}
