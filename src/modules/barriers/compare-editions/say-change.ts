// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { type EvidenceLevel, evidenceText, type Reporter, reporterText } from '#values'
import { drawText } from '../draw-journey/draw-journey.text.ts'
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { BarrierStatus, Edition, Words } from '../edition/edition.ts'
import { text as pageText } from '../show-journeys/show-journeys.text.ts'
import { type FieldChange, isSame } from './compare.ts'
import { text } from './compare-editions.text.ts'

/** One changed field in sentences: what was there and what is there now; of a list what came and went. Names are those of the newer edition, or else the older. */
export function sayChange(
  { field, before, after }: FieldChange,
  editions: readonly [Edition, Edition],
  language: Language,
): string[] {
  const t = translate(text, language)
  const key = `field-${field}`
  const named = key in text.nl ? t(key as keyof (typeof text)['nl']) : field
  if (Array.isArray(before) || Array.isArray(after))
    return sayList(named, listOf(before), listOf(after), editions, language)
  const [was, is] = [sayValue(before, editions, language), sayValue(after, editions, language)]
  if (was === '') return [t('filled', { field: named, after: is })]
  if (is === '') return [t('emptied', { field: named, before: was })]
  return [t('wasAndIs', { field: named, before: was, after: is })]
}

function sayList(
  field: string,
  before: readonly unknown[],
  after: readonly unknown[],
  editions: readonly [Edition, Edition],
  language: Language,
): string[] {
  const t = translate(text, language)
  const say = (items: readonly unknown[]) => items.map((item) => sayValue(item, editions, language)).join('; ')
  const keyed = (items: readonly unknown[]) => new Set(items.map(keyOf))
  const [old, fresh] = [keyed(before), keyed(after)]
  const added = after.filter((item) => !old.has(keyOf(item)))
  const removed = before.filter((item) => !fresh.has(keyOf(item)))
  const kept = after.filter((item) => old.has(keyOf(item)))
  const wasKept = before.filter((item) => fresh.has(keyOf(item)))
  const isMoved = !isSame(kept.map(keyOf), wasKept.map(keyOf))
  const isChanged = kept.some(
    (item) =>
      !isSame(
        item,
        wasKept.find((other) => keyOf(other) === keyOf(item)),
      ),
  )
  return [
    ...(added.length > 0 ? [t('listAdded', { field, items: say(added) })] : []),
    ...(removed.length > 0 ? [t('listRemoved', { field, items: say(removed) })] : []),
    ...(isMoved ? [t('listMoved', { field })] : []),
    ...(isChanged ? [t('listChanged', { field })] : []),
  ]
}

/** By what an item of a list is known: its id, its words, or itself. */
function keyOf(item: unknown): string {
  if (!isRecord(item)) return String(item)
  if (typeof item.id === 'string') return item.id
  const words = isRecord(item.label) ? item.label : item
  return typeof words.nl === 'string' ? words.nl : JSON.stringify(item)
}

function sayValue(value: unknown, editions: readonly [Edition, Edition], language: Language): string {
  if (value === null || value === undefined) return ''
  if (isRecord(value)) {
    const words = ['text', 'label'].map((name) => value[name]).find(isWords) ?? (isWords(value) ? value : undefined)
    return words ? inLanguage(words, language) : ''
  }
  return nameOf(typeof value === 'string' ? value : JSON.stringify(value), editions, language)
}

/** An id as people know what it stands for; anything else as it is. */
function nameOf(id: string, [older, newer]: readonly [Edition, Edition], language: Language): string {
  if (Object.hasOwn(drawText.nl, id)) return translate(drawText, language)(id as BarrierStatus)
  if (Object.hasOwn(evidenceText.nl, id)) return `${id}: ${evidenceText[language][id as EvidenceLevel]}`
  if (Object.hasOwn(reporterText.nl, id)) return reporterText[language][id as Reporter]
  if (id === 'small' || id === 'medium' || id === 'large') return translate(pageText, language)(id)
  for (const edition of [newer, older]) {
    const lists = [
      edition.phases,
      edition.parties,
      edition.kinds,
      Object.values(edition.steps),
      Object.values(edition.barriers),
    ]
    for (const list of lists) {
      const found = list.find((item) => item.id === id)
      if (found) return inLanguage(found.label, language)
    }
    const source = Object.hasOwn(edition.sources, id) ? edition.sources[id] : undefined
    if (source) return source.title
  }
  return id
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWords(value: unknown): value is Words {
  return isRecord(value) && typeof value.nl === 'string'
}
