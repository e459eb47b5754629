// SPDX-License-Identifier: EUPL-1.2
import { type AttributeType, attributeTypes, coinType } from './attribute-types.ts'
import { bareAttribute, seenOf, type Validity } from './attributes.ts'
import type { IdentifierKind, MispAttribute, MispObject, MispObjectReference, MispTag } from './misp-types.ts'
import { mispMoment, mispSeconds, numericId, uuidOf } from './misp-values.ts'
import { type ObjectName, type ObjectTemplate, objectTemplates } from './object-templates.ts'
import { tagsOf } from './tags.ts'

/** `relation`: as the template names it. `toIds`: whether systems may act on it; of MISP's default for its type when nothing is said. */
export interface ObjectPart {
  relation: string
  value: string | Date
  toIds?: boolean
  comment?: string
  tags?: readonly (string | MispTag)[]
}

/** An object with its parts. */
export interface ObjectDraft extends Validity {
  uuid: string
  parts: readonly ObjectPart[]
  comment?: string
  references?: readonly { uuid: string; to: string; toObject?: boolean; relationship: string; comment?: string }[]
}

/** An object of a template. Its attributes hold as long as it does, and have ids that follow from its own and their relation. */
export function objectOf(name: ObjectName, draft: ObjectDraft): MispObject {
  const template: ObjectTemplate = objectTemplates[name]
  const times = new Map<string, number>()
  const attributes = draft.parts.map((part): MispAttribute => {
    const type = Object.hasOwn(template.relations, part.relation) ? template.relations[part.relation] : undefined
    if (type === undefined) throw new TypeError(`${name} has no relation ${part.relation}`)
    const time = times.get(part.relation) ?? 0
    times.set(part.relation, time + 1)
    return attributeOfPart(draft, part, type, `${part.relation} ${time}`)
  })
  return {
    id: numericId(draft.uuid),
    event_id: '0',
    uuid: draft.uuid,
    name,
    'meta-category': template.metaCategory,
    description: template.description,
    template_uuid: template.uuid,
    template_version: String(template.version),
    timestamp: mispSeconds(draft.timestamp),
    distribution: '5',
    sharing_group_id: '0',
    comment: draft.comment ?? '',
    deleted: draft.deleted ?? false,
    ...seenOf(draft),
    ObjectReference: (draft.references ?? []).map((one) => referenceOf(draft, one)),
    Attribute: attributes,
  }
}

function attributeOfPart(draft: ObjectDraft, part: ObjectPart, type: AttributeType, name: string): MispAttribute {
  const [category, toIds] = attributeTypes[type]
  return {
    ...bareAttribute({
      timestamp: draft.timestamp,
      firstSeen: draft.firstSeen ?? null,
      lastSeen: draft.lastSeen ?? null,
      deleted: draft.deleted ?? false,
      uuid: uuidOf(draft.uuid, name),
      type,
      category,
      value: part.value instanceof Date ? mispMoment(part.value) : part.value,
      toIds: part.toIds ?? toIds,
      comment: part.comment ?? '',
      relation: part.relation,
      // Words and moments are alike everywhere; a name on which systems act is not.
      disableCorrelation: !(part.toIds ?? toIds) && (type === 'text' || type === 'datetime'),
    }),
    object_id: numericId(draft.uuid),
    Tag: tagsOf(part.tags),
  }
}

function referenceOf(draft: ObjectDraft, one: NonNullable<ObjectDraft['references']>[number]): MispObjectReference {
  return {
    id: numericId(one.uuid),
    uuid: one.uuid,
    timestamp: mispSeconds(draft.timestamp),
    object_id: numericId(draft.uuid),
    event_id: '0',
    object_uuid: draft.uuid,
    source_uuid: draft.uuid,
    referenced_uuid: one.to,
    referenced_type: one.toObject ? '1' : '0',
    relationship_type: one.relationship,
    comment: one.comment ?? '',
    deleted: false,
  }
}

/** An identifier with what is known of it, for an object. */
export interface IdentifierObjectDraft extends Validity {
  uuid: string
  kind: IdentifierKind
  value: string
  toIds: boolean
  comment?: string
  tags?: readonly (string | MispTag)[]
  references?: NonNullable<ObjectDraft['references']>
  /** More of what the template has: `swift`, `takedown-time`, `target` … */
  parts?: readonly ObjectPart[]
}

/** Whether MISP has an object for this kind. The others go as an attribute. */
export const hasObject = (kind: IdentifierKind) => !['email', 'company-number', 'merchant'].includes(kind)

/** An identifier as the object that MISP has for its kind, for when more is known of it than its value. */
export function identifierObjectOf(draft: IdentifierObjectDraft): MispObject {
  const { name, parts } = namedParts(draft)
  return objectOf(name, {
    ...draft,
    parts: [
      ...parts.map((part, at) => (at === 0 ? { ...part, toIds: draft.toIds, tags: draft.tags ?? [] } : part)),
      ...(draft.parts ?? []),
    ],
  })
}

function namedParts({ kind, value }: IdentifierObjectDraft): { name: ObjectName; parts: ObjectPart[] } {
  switch (kind) {
    case 'iban':
      return { name: 'bank-account', parts: [{ relation: 'iban', value }] }
    case 'phone':
      return { name: 'phone-number', parts: [{ relation: 'phone-number', value }] }
    case 'web-address':
      return {
        name: 'phishing',
        parts: [{ relation: 'url', value: /^https?:/i.test(value) ? value : `https://${value}` }],
      }
    case 'crypto-address': {
      const relation = { btc: 'address', xmr: 'address-xmr' }[coinType(value) as string] ?? 'address-crypto'
      return { name: 'coin-address', parts: [{ relation, value }] }
    }
    case 'user-name':
      return userParts(value)
    default:
      throw new TypeError(`MISP has no object for a ${kind}`)
  }
}

/** Platforms with a template of their own, by how a user is named in it. */
const platforms: Record<string, { name: ObjectName; relation: string }> = {
  facebook: { name: 'facebook-account', relation: 'account-name' },
  instagram: { name: 'instagram-account', relation: 'account-name' },
  telegram: { name: 'telegram-account', relation: 'username' },
}

function userParts(value: string): { name: ObjectName; parts: ObjectPart[] } {
  const at = value.indexOf(':')
  const [before, after] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)]
  const isWhole = before.trim() === '' || after.trim() === ''
  const platform = isWhole ? '' : before
  const user = isWhole ? value : after
  const own = Object.hasOwn(platforms, platform) ? platforms[platform] : undefined
  if (own) return { name: own.name, parts: [{ relation: own.relation, value: user }] }
  const type = platform === '' ? [] : [{ relation: 'account-type', value: platform }]
  return { name: 'user-account', parts: [{ relation: 'username', value: user }, ...type] }
}
