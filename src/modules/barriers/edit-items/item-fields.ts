// SPDX-License-Identifier: EUPL-1.2
import type { ItemKind } from '../change/change.ts'

/** line, text: one entry; lines: one a line; order: ids in an order, with buttons; ids: several in one line. */
export type FieldType = 'line' | 'text' | 'lines' | 'choice' | 'select' | 'checks' | 'order' | 'ids'

export interface ItemField {
  name: string
  type: FieldType
  /** In Dutch and, beside it, in English: `name` and `nameEn`. */
  isWords?: true
  optional?: true
  /** Where its choices come from. */
  from?:
    | 'phases'
    | 'parties'
    | 'kinds'
    | 'circles'
    | 'statuses'
    | 'efforts'
    | 'reporters'
    | 'steps'
    | 'barriers'
    | 'exchanges'
  /** There is something to explain about it: `field-nameMore`. */
  isExplained?: true
}

const circle: ItemField = { name: 'circle', type: 'choice', from: 'circles', isExplained: true }
const label: ItemField = { name: 'label', type: 'line', isWords: true }

/** What a form asks about each kind of item, in order. */
export const itemFields: Record<ItemKind | 'signal', readonly ItemField[]> = {
  journey: [
    { name: 'steps', type: 'order', from: 'steps' },
    label,
    { name: 'form', type: 'line', isExplained: true },
    { name: 'variants', type: 'lines', optional: true, isExplained: true },
    { name: 'basis', type: 'ids', optional: true, isExplained: true },
  ],
  step: [
    label,
    { name: 'goal', type: 'text', isWords: true },
    { name: 'phase', type: 'select', from: 'phases' },
    circle,
    { name: 'barriers', type: 'order', from: 'barriers' },
    { name: 'after', type: 'ids', optional: true, isExplained: true },
    { name: 'offenderRoles', type: 'lines', optional: true, isExplained: true },
    { name: 'facilitators', type: 'lines', optional: true, isExplained: true },
    { name: 'occasions', type: 'lines', optional: true, isExplained: true },
    { name: 'techniques', type: 'ids', optional: true, isExplained: true },
    { name: 'mitreF3', type: 'ids', optional: true, isExplained: true },
  ],
  barrier: [
    label,
    { name: 'description', type: 'text', isWords: true },
    { name: 'kind', type: 'select', from: 'kinds' },
    circle,
    { name: 'owners', type: 'checks', from: 'parties' },
    { name: 'status', type: 'select', from: 'statuses' },
    { name: 'statusNote', type: 'line', isWords: true, optional: true },
    { name: 'effort', type: 'select', from: 'efforts', optional: true },
    { name: 'legalBasis', type: 'line', isWords: true, optional: true },
    { name: 'expectedEffect', type: 'text', isWords: true, optional: true, isExplained: true },
    { name: 'sideEffects', type: 'text', isWords: true, optional: true },
    { name: 'effectBy', type: 'select', from: 'reporters', optional: true, isExplained: true },
    { name: 'note', type: 'text', isWords: true, optional: true },
    { name: 'sources', type: 'ids', optional: true, isExplained: true },
  ],
  source: [
    { name: 'title', type: 'line' },
    { name: 'publisher', type: 'line' },
    { name: 'date', type: 'line', isExplained: true },
    { name: 'url', type: 'line' },
    { name: 'kind', type: 'line', isExplained: true },
    { name: 'seen', type: 'line', isExplained: true },
    { name: 'retrieved', type: 'line', isExplained: true },
  ],
  signal: [
    { name: 'text', type: 'line', isWords: true },
    circle,
    { name: 'seenBy', type: 'checks', from: 'parties' },
    { name: 'data', type: 'line', isWords: true, optional: true },
    { name: 'threshold', type: 'line', isWords: true, optional: true, isExplained: true },
    { name: 'rule', type: 'select', from: 'exchanges', optional: true, isExplained: true },
  ],
}
