// SPDX-License-Identifier: EUPL-1.2

export interface FieldRow {
  /** 'versions[].sha256' */
  path: string
  kind: string
  isRequired: boolean
  meaning: string
}

interface Schema {
  type?: string | string[]
  format?: string
  enum?: (string | null)[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[] | undefined
  $ref?: string
  $defs?: Record<string, Schema>
}

/** Every field of a JSON schema as one row, parents before what is in them. */
export function fieldsOf(schema: unknown): FieldRow[] {
  const root = schema as Schema
  return rowsOf(root, '', root.$defs ?? {})
}

function rowsOf(given: Schema, path: string, defs: Record<string, Schema>): FieldRow[] {
  const schema = followed(given, defs)
  if (schema.type === 'array' && schema.items) return rowsOf(schema.items, `${path}[]`, defs)
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const own = `${path}${path === '' ? '' : '.'}${name}`
    const found = followed(part, defs)
    const row = {
      path: own,
      kind: kindOf(found, defs),
      isRequired: required.has(name),
      meaning: part.description ?? found.description ?? '',
    }
    return [row, ...rowsOf(found, own, defs)]
  })
}

/** What a reference points to; of "this or null" the this. */
function followed(schema: Schema, defs: Record<string, Schema>): Schema {
  const name = schema.$ref?.split('/').at(-1)
  if (name) return followed(defs[name] ?? {}, defs)
  const some = schema.anyOf?.filter(({ type }) => type !== 'null') ?? []
  const [only] = some
  if (!only || some.length !== 1) return schema
  return {
    ...followed(only, defs),
    ...(schema.description && { description: schema.description }),
    anyOf: schema.anyOf,
  }
}

function kindOf(schema: Schema, defs: Record<string, Schema>): string {
  const types = [schema.type ?? []].flat()
  const isNullable = types.includes('null') || schema.anyOf?.some(({ type }) => type === 'null')
  return `${bareKindOf(schema, types, defs)}${isNullable ? ' | null' : ''}`
}

function bareKindOf(schema: Schema, types: readonly string[], defs: Record<string, Schema>): string {
  if (schema.enum) return schema.enum.filter((one) => one !== null).join(' | ')
  if (types.includes('array')) return `${schema.items ? kindOf(followed(schema.items, defs), defs) : 'any'}[]`
  return schema.format ?? types.find((type) => type !== 'null') ?? 'any'
}
