// SPDX-License-Identifier: EUPL-1.2
import { slugOf } from '#foundation/text'
import type { Item, ItemKind } from '../change/change.ts'
import { type BarrierStatus, earnedLevel, type Journey, type Step } from '../edition/edition.ts'
import type { Reporter } from '#values'
import type { Entries } from './item-entries.ts'

/**
 * What a form says as an item, not checked yet: its shape says what is wrong. What no form asks (older names, signals, the edition of a journey) comes
 * from the item that was there.
 */
export function itemOfEntries(kind: ItemKind, id: string, entries: Entries, before: Item | null): unknown {
  const read = reader(entries)
  if (kind === 'journey') {
    const { label, form } = { label: read.words('label'), form: read.one('form') }
    const variants = read.lines('variants').map(wordsOf)
    const version = (before as Journey | null)?.version ?? 1
    return { id, form, label, variants, steps: read.all('steps'), version, basis: read.ids('basis') }
  }
  if (kind === 'step') return stepOf(id, entries, before as Step | null)
  if (kind === 'barrier') {
    const status = read.one('status') as BarrierStatus
    const effectBy = read.one('effectBy') as Reporter | ''
    const said = { ...(effectBy !== '' && { effectBy }), ...read.optional('note'), sources: read.ids('sources') }
    const level = earnedLevel({ status, evidence: { level: 'E0', ...said } })
    return {
      id,
      label: read.words('label'),
      description: read.words('description'),
      kind: read.one('kind'),
      circle: read.one('circle'),
      owners: read.all('owners'),
      ...read.optional('legalBasis', 'expectedEffect', 'sideEffects', 'statusNote'),
      ...(read.one('effort') === '' ? {} : { effort: read.one('effort') }),
      status,
      evidence: { level, ...said },
    }
  }
  const names = ['title', 'publisher', 'date', 'url', 'kind', 'seen', 'retrieved']
  return Object.fromEntries(names.map((name) => [name, read.one(name)]))
}

function stepOf(id: string, entries: Entries, before: Step | null) {
  const read = reader(entries)
  return {
    id,
    aliases: before?.aliases ?? [],
    phase: read.one('phase'),
    label: read.words('label'),
    goal: read.words('goal'),
    circle: read.one('circle'),
    offenderRoles: read.lines('offenderRoles').map(wordsOf),
    facilitators: read.lines('facilitators').map((line) => {
      const [nl = '', en = '', party = '', knowing = ''] = line.split('|').map((part) => part.trim())
      return { label: wordsOf(`${nl} | ${en}`), ...(party ? { party } : {}), knowing: knowing || 'unclear' }
    }),
    occasions: read.lines('occasions').map(wordsOf),
    signals: before?.signals ?? [],
    techniques: read.ids('techniques'),
    barriers: read.all('barriers'),
    mitreF3: read.ids('mitreF3'),
    after: read.ids('after'),
  }
}

/** A signal as its form says it. */
export function signalOfEntries(id: string, entries: Entries): unknown {
  const read = reader(entries)
  return {
    id,
    text: read.words('text'),
    circle: read.one('circle'),
    seenBy: read.all('seenBy'),
    ...read.optional('data', 'threshold'),
    ...(read.one('rule') === '' ? {} : { rule: read.one('rule') }),
  }
}

function reader(entries: Entries) {
  const one = (name: string) => [entries[name] ?? ''].flat().join('\n').trim()
  const words = (name: string) => ({ nl: one(name), ...(one(`${name}En`) ? { en: one(`${name}En`) } : {}) })
  return {
    one,
    words,
    all: (name: string) => [entries[name] ?? []].flat(),
    ids: (name: string) =>
      one(name)
        .split(/[\s,;]+/)
        .filter((id) => id !== ''),
    lines: (name: string) =>
      one(name)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== ''),
    /** Those of these that say something. */
    optional: (...names: string[]) =>
      Object.fromEntries(names.filter((name) => one(name) !== '').map((name) => [name, words(name)])),
  }
}

/** 'geldezel | money mule' */
function wordsOf(line: string): { nl: string; en?: string } {
  const [nl = '', en = ''] = line.split('|').map((part) => part.trim())
  return en === '' ? { nl } : { nl, en }
}

export type ListStep = { list: string; items: string[]; moved: string | null }

/** What a button beside a list does: 'up:steps:2', 'down:steps:0', 'remove:steps:1', 'add:steps'. Null when it is no such button. */
export function moveInList(intent: string, entries: Entries): ListStep | null {
  const [deed = '', list = '', place = ''] = intent.split(':')
  const items = [entries[list] ?? []].flat()
  if (deed === 'add') {
    const added = [entries[`add-${list}`] ?? ''].flat()[0] ?? ''
    return added === '' || items.includes(added)
      ? { list, items, moved: null }
      : { list, items: [...items, added], moved: added }
  }
  const at = /^\d{1,3}$/.test(place) ? Number(place) : -1
  const moved = items[at]
  if (moved === undefined)
    return deed === 'up' || deed === 'down' || deed === 'remove' ? { list, items, moved: null } : null
  if (deed === 'remove') return { list, items: items.filter((_, index) => index !== at), moved: null }
  const to = deed === 'up' ? at - 1 : deed === 'down' ? at + 1 : null
  if (to === null) return null
  if (to < 0 || to >= items.length) return { list, items, moved: null }
  const others = items.filter((_, index) => index !== at)
  return { list, items: [...others.slice(0, to), moved, ...others.slice(to)], moved }
}

/** The first number that nobody has: 'S-35' after 'S-34'; a source is named after its title. */
export function freshId(kind: ItemKind, taken: readonly string[], title = ''): string {
  if (kind === 'source') {
    const name = slugOf(title, 30) || 'bron'
    return taken.includes(name) ? freshId('source', taken, `${name}-${taken.length}`) : name
  }
  const highest = Math.max(0, ...taken.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0)))
  if (kind === 'journey') return `J-${(Math.floor(highest / 100) + 1) * 100}`
  return kind === 'step' ? `S-${String(highest + 1).padStart(2, '0')}` : `B-${String(highest + 1).padStart(3, '0')}`
}
