// SPDX-License-Identifier: EUPL-1.2
import { type Entries, entriesOfItem } from './item-entries.ts'
import type { Edition, Named, Step } from '../edition/edition.ts'
import type { Item, ItemKind } from '../change/change.ts'

export interface Difference {
  /** Name of the field. */
  part: string
  removed: string[]
  added: string[]
}

/** What changes, part by part, in lines that a person reads; what stays the same is left out. */
export function differencesOf(edition: Edition, kind: ItemKind, before: Item | null, after: Item | null): Difference[] {
  const [was, becomes] = [linesOf(edition, kind, before), linesOf(edition, kind, after)]
  return [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
    .map((part) => {
      const [old, now] = [was[part] ?? [], becomes[part] ?? []]
      const isOrder =
        old.length === now.length && old.every((line) => now.includes(line)) && String(old) !== String(now)
      return {
        part,
        removed: isOrder ? old.filter((line, at) => now[at] !== line) : old.filter((line) => !now.includes(line)),
        added: isOrder ? now.filter((line, at) => old[at] !== line) : now.filter((line) => !old.includes(line)),
      }
    })
    .filter(({ removed, added }) => removed.length + added.length > 0)
}

/** An item as lines of text by field, with names instead of ids. */
export function linesOf(edition: Edition, kind: ItemKind, item: Item | null): Record<string, string[]> {
  if (item === null) return {}
  const entries: Entries = entriesOfItem(kind, item as never)
  const lines = Object.entries(entries).map(([part, value]) => [
    part,
    Array.isArray(value)
      ? value.map((id, at) => named(edition, part, id, at))
      : value.split('\n').filter((line) => line !== ''),
  ])
  const signals =
    kind === 'step' ? { signals: (item as Step).signals.map((signal) => signalLine(edition, signal)) } : {}
  return { ...Object.fromEntries(lines), ...signals }
}

function named(edition: Edition, part: string, id: string, at: number): string {
  const label =
    part === 'steps' ? edition.steps[id]?.label.nl : part === 'barriers' ? edition.barriers[id]?.label.nl : undefined
  if (part === 'steps') return `${at + 1}. ${id} ${label ?? ''}`.trim()
  return label ? `${id} ${label}` : labelOf(edition.parties, id)
}

function signalLine(
  edition: Edition,
  { text, circle, seenBy, data, threshold, rule }: Step['signals'][number],
): string {
  const who = seenBy.map((id) => labelOf(edition.parties, id)).join(', ')
  return [text.nl, who, data?.nl, threshold?.nl, rule, circle].filter((part) => part !== undefined).join(' · ')
}

const labelOf = (items: readonly Named[], id: string) => items.find((item) => item.id === id)?.label.nl ?? id
