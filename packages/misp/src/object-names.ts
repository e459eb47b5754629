// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from './misp-types.ts'
import { isFields, type Fields } from './raw-fields.ts'

/** Relations whose type is one of ours while they do not name what the object is about. */
const beside = new Set(['url-redirect', 'link', 'phishtank-detail-url', 'takedown-request-to', 'archive', 'phone'])

/** Relations that name the user, per object; the first that is there counts. */
const userRelations = ['username', 'account-name', 'name', 'screen-name', 'user-id', 'account-id', 'id']

/**
 * What an attribute in an object names, where its type does not say it: users of platforms and wallets of other coins. A text: why it is no claim;
 * undefined: its type says it.
 */
export function objectNames(
  object: Fields,
  attribute: Fields,
  value: string,
): { kind: IdentifierKind; value: string } | string | undefined {
  const name = typeof object.name === 'string' ? object.name : ''
  const relation = typeof attribute.object_relation === 'string' ? attribute.object_relation : ''
  if (name === 'coin-address' && relation === 'address-crypto') return { kind: 'crypto-address', value }
  const platform = /^([a-z\d]{1,30})-account$/.exec(name)?.[1]
  if (platform !== undefined && platform !== 'bank') {
    const first = userRelations.find((one) => partOf(object, one) !== null)
    if (relation === '' || relation !== first) return 'beside-the-name'
    if (platform !== 'user') return { kind: 'user-name', value: `${platform}:${value}` }
    const type = partOf(object, 'account-type')
    return { kind: 'user-name', value: type === null ? value : `${type}:${value}` }
  }
  return beside.has(relation) ? 'beside-the-name' : undefined
}

function partOf(object: Fields, relation: string): string | null {
  const list = (Array.isArray(object.Attribute) ? object.Attribute.slice(0, 100) : []) as unknown[]
  const found = list.find((one): one is Fields => isFields(one) && one.object_relation === relation)
  return typeof found?.value === 'string' && found.value.trim() !== '' ? found.value.trim() : null
}
