// SPDX-License-Identifier: EUPL-1.2
import type { Item, ItemKind } from '../change/change.ts'
import type { Step } from '../edition/edition.ts'
import { entriesOfItem } from './item-entries.ts'
import { type ItemField, itemFields } from './item-fields.ts'

/** What the fields of a form choose from, in words: ids get their names from here. */
export type Names = Record<NonNullable<ItemField['from']>, { value: string; text: string }[]>

export interface Difference {
  /** Name of the field. */
  part: string
  removed: string[]
  added: string[]
}

/** What changes, part by part, in lines that a person reads; what stays the same is left out. */
export function differencesOf(names: Names, kind: ItemKind, before: Item | null, after: Item | null): Difference[] {
  const [was, becomes] = [linesOf(names, kind, before), linesOf(names, kind, after)]
  return [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
    .map((part) => {
      const [old, now] = [was[part] ?? [], becomes[part] ?? []]
      return {
        part,
        removed: old.filter((line) => !now.includes(line)),
        added: now.filter((line) => !old.includes(line)),
      }
    })
    .filter(({ removed, added }) => removed.length + added.length > 0)
}

/** An item as lines of text by field, with names instead of ids. What has an order is numbered, so that another order is a difference. */
export function linesOf(names: Names, kind: ItemKind, item: Item | null): Record<string, string[]> {
  if (item === null) return {}
  const entries = entriesOfItem(kind, item as never)
  const lines = Object.entries(entries).map(([part, value]): [string, string[]] => {
    const field = itemFields[kind].find(({ name }) => name === part)
    const said = field?.from ? [value].flat().map((id) => nameOf(names[field.from ?? 'parties'], id)) : linesIn(value)
    return [part, field?.type === 'order' ? said.map((line, at) => `${at + 1}. ${line}`) : said]
  })
  const signals = kind === 'step' ? { signals: (item as Step).signals.map((signal) => signalLine(names, signal)) } : {}
  return Object.fromEntries([...lines, ...Object.entries(signals)].filter(([, said]) => said.length > 0))
}

function signalLine(names: Names, { text, circle, seenBy, data, threshold, rule }: Step['signals'][number]): string {
  const who = seenBy.map((id) => nameOf(names.parties, id)).join(', ')
  const shared = rule === undefined ? undefined : nameOf(names.exchanges, rule)
  const parts = [text.nl, who, data?.nl, threshold?.nl, shared, nameOf(names.circles, circle)]
  return parts.filter((part) => part !== undefined).join(' · ')
}

const linesIn = (value: string | string[]) =>
  [value].flat().flatMap((text) => text.split('\n').filter((line) => line !== ''))
const nameOf = (options: { value: string; text: string }[], id: string) =>
  options.find(({ value }) => value === id)?.text ?? id
