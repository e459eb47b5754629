// SPDX-License-Identifier: EUPL-1.2
import { parseWebAddress } from '#values'
import type { Feature, NameStatus } from '../name/name.ts'

/** Of names that wait, so many are looked at for groups: the most urgent. */
export const mostLookedAt = 600
/** Fewer are read one by one; of more nobody sees each. */
export const fewestTogether = 3
export const mostTogether = 60
/** Names of one campaign are registered, and heard of, close to each other. */
const halfDay = 12 * 3_600_000
/** With fewer letters chance makes look-alikes. */
const stemLetters = 5
const wordLetters = 4
/** Up to here a name has no word to go by, and its shape is all that it shows. */
const shortLetters = 6

/** What the names of a group share: a word in front, at the end or by itself in the name, what lies above it, or the shape of a short name. */
export const looks = ['start', 'end', 'word', 'host', 'shape'] as const
export type LookKind = (typeof looks)[number]
export interface Look {
  kind: LookKind
  /** The word, the name above it, or the ending of short names. */
  shared: string
}

export function isWord({ kind }: Look): boolean {
  return kind === 'start' || kind === 'end' || kind === 'word'
}

export interface GroupName {
  name: string
  status: NameStatus
  /** Which names a colleague proposed in one go; null: by itself, or not at all. */
  proposedWith: string | null
  firstReceivedAt: Date
  urgency: number
  /** Something about it asks for a reader who sees nothing else: `isReadAlone`. */
  isAlone: boolean
}

export interface NameGroup<Name> {
  look: Look
  /** By their text. */
  names: readonly Name[]
}

/** Somebody may be hurt by a glance: it is old, perhaps an organisation's own, was judged otherwise before, or something speaks against fraud. */
export function isReadAlone(name: {
  isOld: boolean
  features: readonly Feature[]
  isPerhapsGenuine: boolean
  isProtected: boolean
  wasCleared: boolean
}): boolean {
  const { isOld, features, isPerhapsGenuine, isProtected, wasCleared } = name
  return isOld || isPerhapsGenuine || isProtected || wasCleared || features.some(({ weight }) => weight < 0)
}

/**
 * Names that look alike and were heard of within half a day, 3 to 60 together, the largest group first; each name in one group at most. What a
 * colleague proposed in one go stays together, and apart from everything else. The order of `names` does not matter.
 */
export function nameGroups<Name extends GroupName>(names: readonly Name[]): NameGroup<Name>[] {
  const open = names.filter(({ isAlone }) => !isAlone)
  const proposed = Map.groupBy(open, ({ proposedWith }) => proposedWith)
  const isLot = (one: string | null) => one !== null && (proposed.get(one)?.length ?? 0) >= fewestTogether
  const lots = Map.groupBy(open, ({ status, proposedWith }) => `${status} ${isLot(proposedWith) ? proposedWith : ''}`)
  return [...lots.values()].flatMap(groupsOfLot).toSorted(largestFirst)
}

function largestFirst<Name extends GroupName>(one: NameGroup<Name>, other: NameGroup<Name>): number {
  return other.names.length - one.names.length || (one.names[0]?.name ?? '').localeCompare(other.names[0]?.name ?? '')
}

function groupsOfLot<Name extends GroupName>(names: readonly Name[]): NameGroup<Name>[] {
  const inTime = names.toSorted(
    (a, b) => a.firstReceivedAt.getTime() - b.firstReceivedAt.getTime() || a.name.localeCompare(b.name),
  )
  const labels = new Map(inTime.map(({ name }) => [name, labelOf(name)]))
  const byLook = new Map<string, Name[]>()
  for (const one of inTime)
    for (const look of looksOf(labels.get(one.name) as Label)) {
      const those = byLook.get(look)
      if (those) those.push(one)
      else byLook.set(look, [one])
    }
  const taken = new Set<Name>()
  const found: NameGroup<Name>[] = []
  /** Looks by how many names they would take now; what was taken meanwhile moves a look down, never up. */
  const bySize = Array.from({ length: mostTogether + 1 }, (): string[] => [])
  const sizeUp = (look: string) => {
    const together = heardTogether((byLook.get(look) ?? []).filter((one) => !taken.has(one)))
    bySize[together.length]?.push(look)
    return together
  }
  for (const look of byLook.keys()) sizeUp(look)
  for (let size = mostTogether; size >= fewestTogether; size--)
    for (let open = bySize[size] ?? []; open.length > 0; ) {
      bySize[size] = []
      for (const look of open.toSorted()) {
        const together = heardTogether((byLook.get(look) ?? []).filter((one) => !taken.has(one)))
        if (together.length === size) {
          for (const one of together) taken.add(one)
          const members = together.toSorted((a, b) => a.name.localeCompare(b.name))
          found.push({
            look: lookNamed(
              look,
              members.map(({ name }) => labels.get(name) as Label),
            ),
            names: members,
          })
        }
        sizeUp(look)
      }
      open = bySize[size] ?? []
    }
  return found
}

/** Of names in the order of time the most that were heard of within half a day, the newest of them. */
function heardTogether<Name extends GroupName>(inTime: readonly Name[]): readonly Name[] {
  let best = { from: 0, to: 0 }
  for (let from = 0, to = 1; to <= inTime.length; to++) {
    const last = inTime[to - 1] as Name
    while (last.firstReceivedAt.getTime() - (inTime[from] as Name).firstReceivedAt.getTime() > halfDay) from++
    if (to - from > mostTogether) from++
    if (to - from >= best.to - best.from) best = { from, to }
  }
  return inTime.slice(best.from, best.to)
}

interface Label {
  /** What somebody registered, without the ending. */
  label: string
  letters: string
  ending: string
  isOfMany: boolean
}

function labelOf(name: string): Label {
  const read = parseWebAddress(name)
  const { registrableDomain = null, publicSuffix = null, isSharedHost = false } = read.ok ? read.value.detail : {}
  const ending = publicSuffix ?? name.slice(name.lastIndexOf('.') + 1)
  const label = (registrableDomain ?? name).slice(0, -ending.length - 1)
  return { label, letters: label.replaceAll(/[^a-z]/g, ''), ending, isOfMany: isSharedHost }
}

/** Written as place in the order of preference, and what is shared: of looks with as many names the first is taken. */
function looksOf({ label, letters, ending, isOfMany }: Label): Set<string> {
  const found = new Set<string>()
  const add = (kind: LookKind, shared: string) => found.add(`${looks.indexOf(kind)} ${shared}`)
  // Of other alphabets Punycode shows letters that mean nothing.
  if (!label.startsWith('xn--')) {
    if (letters.length >= stemLetters) {
      add('start', letters.slice(0, stemLetters))
      add('end', letters.slice(-stemLetters))
    }
    for (const word of label.split(/[^a-z]+/)) if (word.length >= wordLetters) add('word', word)
    if (label.length <= shortLetters) add('shape', `${ending} ${shapeOf(label)} ${label.length}`)
  }
  if (isOfMany) add('host', ending)
  return found
}

/** 'ab12-x' → 'a9-a' */
function shapeOf(label: string): string {
  return label.replaceAll(/[a-z]+/g, 'a').replaceAll(/\d+/g, '9')
}

/** The look as people are told: a stem as long as all of them share it. */
function lookNamed(look: string, labels: readonly Label[]): Look {
  const kind = looks[Number(look[0])] as LookKind
  const shared = look.slice(2)
  if (kind === 'start') return { kind, shared: stemOf(labels, (word) => word) }
  if (kind === 'end') return { kind, shared: turned(stemOf(labels, turned)) }
  return { kind, shared: kind === 'shape' ? (shared.split(' ')[0] ?? '') : shared }
}

/** As it is written, so that one finds it in the names; by its letters alone where signs come between. */
function stemOf(labels: readonly Label[], read: (word: string) => string): string {
  const written = sharedStart(labels.map(({ label }) => read(label))).replace(/[^a-z]+$/, '')
  const isEnough = written.replaceAll(/[^a-z]/g, '').length >= stemLetters
  return isEnough ? written : sharedStart(labels.map(({ letters }) => read(letters)))
}

function sharedStart(words: readonly string[]): string {
  const [first = ''] = words
  let end = first.length
  while (!words.every((word) => word.startsWith(first.slice(0, end)))) end--
  return first.slice(0, end)
}

function turned(word: string): string {
  return [...word].toReversed().join('')
}

/** Hours within which all of these were heard of, at least one. */
export function hoursBetween(names: readonly Pick<GroupName, 'firstReceivedAt'>[]): number {
  const times = names.map(({ firstReceivedAt }) => firstReceivedAt.getTime())
  return Math.max(1, Math.ceil((Math.max(...times) - Math.min(...times)) / 3_600_000))
}

/** What a reader is shown at once: one name, or all that look alike. */
export type ReadingStep<Name> = { kind: 'one'; name: Name } | { kind: 'group'; group: NameGroup<Name> }

/** What somebody of a group is looked at for, as a share of what one name by itself takes. An assumption: nobody measured it. */
const glance = 0.1

/** Readings that a group of so many takes. */
export function readingsOf(names: number, each = glance): number {
  return names === 1 ? 1 : 1 + each * names
}

/** The most urgency for each reading first; at an equal amount, as `names` stand. */
export function readingOrder<Name extends GroupName>(names: readonly Name[]): ReadingStep<Name>[] {
  const groupOf = new Map(nameGroups(names).flatMap((group) => group.names.map((name) => [name, group] as const)))
  const shown = new Set<NameGroup<Name>>()
  const steps = names.flatMap((name): { step: ReadingStep<Name>; worth: number }[] => {
    const group = groupOf.get(name)
    if (!group) return [{ step: { kind: 'one', name }, worth: name.urgency }]
    if (shown.has(group)) return []
    shown.add(group)
    const urgency = group.names.reduce((sum, one) => sum + one.urgency, 0)
    return [{ step: { kind: 'group', group }, worth: urgency / readingsOf(group.names.length) }]
  })
  return steps.toSorted((a, b) => b.worth - a.worth).map(({ step }) => step)
}
