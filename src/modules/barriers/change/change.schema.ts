// SPDX-License-Identifier: EUPL-1.2
import type { ZodType } from 'zod'
import { checkShape, type FieldError } from '#foundation/web'
import { barrierShape, journeyShape, sourceShape, stepShape } from '../edition/edition.schema.ts'
import { withEarnedLevel } from '../edition/edition.ts'
import type { Item, ItemKind } from './change.ts'

const itemShapes: Record<ItemKind, ZodType<Item>> = {
  journey: journeyShape,
  step: stepShape,
  barrier: barrierShape,
  source: sourceShape,
}

export type ReadItem = { ok: true; value: Item } | { ok: false; errors: FieldError[] }

/** One item, with every mistake by the field of its form: 'labelEn', 'level'. */
export function readItem(kind: ItemKind, content: unknown): ReadItem {
  const read = checkShape(itemShapes[kind], content)
  return read.ok
    ? { ok: true, value: withEarnedLevel(read.value) }
    : { ok: false, errors: read.errors.map((error) => ({ ...error, field: formField(error.field) })) }
}

/** '/label/en' → 'labelEn', '/evidence/note/nl' → 'note', '/variants/0/nl' → 'variants', '/signals/2/text/nl' → 'text' */
function formField(pointer: string): string {
  const parts = pointer.split('/').slice(1)
  const [name = '', language] = parts.slice(parts[0] === 'evidence' ? 1 : parts[0] === 'signals' ? 2 : 0)
  return language === 'en' ? `${name}En` : name
}
