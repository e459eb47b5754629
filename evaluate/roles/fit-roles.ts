// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { fitSoftmax } from '../../src/modules/classification/read-text/softmax.ts'
import { findIdentifiers } from '#values'
import type { Found, FoundRole } from '#values'
import { filledIn } from '../../src/values/read-roles/filled-in.fixture.ts'
import { featuresOfMention, type MentionFeatures, rolePlaces } from '../../src/values/read-roles/mention-features.ts'
import {
  decodeRoleModel,
  encodeWeights,
  type ModelRole,
  modelRoles,
  roleFrom,
  roleProbabilities,
  type ShippedRoleModel,
} from '../../src/values/read-roles/role-model.ts'
import { rolesByRules } from '../../src/values/read-roles/roles-of.ts'
import { tokensOf } from '../../src/values/read-roles/tokens.ts'

/** A story to learn from, with marks as `filledIn` reads them. */
export interface RoleText {
  text: string
  /** Whole stories are left out in turn to see how they are read; sentences are only learnt from. */
  isWhole: boolean
  /** The rules were made with it before their author: what they say of it teaches nothing. */
  isOfRules: boolean
}

export interface FittedRoles {
  model: ShippedRoleModel
  /** Of whole stories that were left out while learning: how many of each role were read, and how many of them right, also by the rules alone. */
  checked: Checked[]
}

export interface Checked {
  role: ModelRole
  expected: number
  found: number
  right: number
  foundByRules: number
  rightByRules: number
}

interface Example {
  kind: Found['kind']
  byRules: FoundRole
  features: MentionFeatures
  label: number
  weight: number
  part: number
  isWhole: boolean
}

const parts = 5
/** A feature that fewer texts have is nobody's way of speaking. */
const fewestTexts = 5
const fit = { epochs: 20, rate: 0.05, decay: 0, seed: 7 }

/** The same texts give the same model. */
export function fitRoles(given: readonly RoleText[]): FittedRoles {
  const examples = examplesOfAll(given)
  const read = Array.from({ length: parts }, (_, part) => {
    const learnt = learn(examples.filter((one) => one.part !== part || !one.isWhole))
    const decoded = decodeRoleModel({ ...learnt, learntFrom: '' })
    return examples
      .filter((one) => one.part === part && one.isWhole)
      .map(({ kind, features, label, byRules }) => {
        const role = roleFrom(roleProbabilities(decoded, kind, features), byRules)
        return { role, byRules, label: modelRoles[label] }
      })
  }).flat()
  const checked = modelRoles.map((role) => ({
    role,
    expected: read.filter(({ label }) => label === role).length,
    found: read.filter((one) => one.role === role).length,
    right: read.filter((one) => one.role === role && one.label === role).length,
    foundByRules: read.filter(({ byRules }) => byRules === role).length,
    rightByRules: read.filter(({ byRules, label }) => byRules === role && label === role).length,
  }))
  return { model: { learntFrom: digestOf(examples), ...learn(examples) }, checked }
}

/** Says that what is learnt from is the same: the texts, and what the rules make of them. */
export function learntFromOf(given: readonly RoleText[]): string {
  return digestOf(examplesOfAll(given))
}

function examplesOfAll(given: readonly RoleText[]): Example[] {
  const key = ({ text, isWhole, isOfRules }: RoleText) => `${text} ${isWhole} ${isOfRules}`
  return given.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).flatMap(examplesOf)
}

function digestOf(examples: readonly Example[]): string {
  const digest = createHash('sha256')
  for (const { kind, byRules, label, features } of examples)
    digest.update(`${kind} ${byRules} ${label}`).update(features.place)
  return digest.digest('hex')
}

function examplesOf({ text: marked, isWhole, isOfRules }: RoleText): Example[] {
  const { text, marks } = filledIn(marked)
  const hits = findIdentifiers(text, { demoBankAllowed: true })
  const tokens = tokensOf(text, hits)
  const { roles, story, settled } = rolesByRules(text, hits)
  const labels = labelsOf(hits, marks)
  const part = (createHash('sha256').update(marked).digest()[0] ?? 0) % parts
  return tokens.flatMap(({ mention }, at) => {
    const hit = mention === undefined ? undefined : hits[mention]
    const label = mention === undefined ? undefined : labels[mention]
    if (mention === undefined || !hit || !label || settled[mention]) return []
    const earlier = labels.slice(0, mention).map((one, before) => one ?? roles[before] ?? 'mentioned')
    const features = featuresOfMention(at, { hits, tokens, byRules: isOfRules ? [] : roles, story, earlier })
    return [
      {
        kind: hit.kind,
        byRules: roles[mention] ?? 'mentioned',
        features,
        label: modelRoles.indexOf(label),
        weight: 1,
        part,
        isWhole,
      },
    ]
  })
}

/** What each found identifier is marked as; null: not marked, or not to be learnt. */
function labelsOf(hits: readonly Found[], marks: ReturnType<typeof filledIn>['marks']): (ModelRole | null)[] {
  let next = 0
  return hits.map(({ text }) => {
    const at = marks.findIndex(({ value }, place) => place >= next && (value.includes(text) || text.includes(value)))
    if (at < 0) return null
    next = at + 1
    const role = marks[at]?.role === 'displayed-only' ? 'display' : marks[at]?.role
    return modelRoles.find((one) => one === role) ?? null
  })
}

function learn(examples: readonly Example[]): Pick<ShippedRoleModel, 'bias' | 'steps' | 'weights'> {
  const kept = placesKept(examples)
  const pruned = examples.map((example) => ({ ...example, features: onlyOf(example.features, kept) }))
  const { table, bias } = fitSoftmax(pruned, modelRoles.length, fit)
  const steps = modelRoles.map((_, role) => {
    let heaviest = 0
    for (let at = role; at < table.length; at += modelRoles.length)
      heaviest = Math.max(heaviest, Math.abs(table[at] ?? 0))
    return heaviest / 127 || 1
  })
  return { bias: [...bias], steps, weights: encodeWeights(table, [...kept], steps) }
}

function placesKept(examples: readonly Example[]): ReadonlySet<number> {
  const counts = new Uint16Array(rolePlaces)
  for (const { features } of examples)
    for (const place of new Set(features.place)) counts[place] = (counts[place] ?? 0) + 1
  return new Set([...counts.keys()].filter((place) => (counts[place] ?? 0) >= fewestTexts))
}

function onlyOf({ place, parts: ends }: MentionFeatures, kept: ReadonlySet<number>): MentionFeatures {
  let from = 0
  let count = 0
  const some = ends.map(({ end, scale }) => {
    for (; from < end; from++) if (kept.has(place[from] ?? 0)) count++
    return { end: count, scale }
  })
  return { place: place.filter((one) => kept.has(one)), parts: some }
}
