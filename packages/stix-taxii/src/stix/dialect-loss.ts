// SPDX-License-Identifier: EUPL-1.2
import type { StixObject } from './stix-types.ts'

/** `opencti`: OpenCTI and its connectors; `dogesec`: readers with the extensions of DOGESEC; `plain`: readers of STIX 2.1 alone. */
export type StixDialect = 'opencti' | 'dogesec' | 'plain'

const everyObservable = 'type spec_version id object_marking_refs granular_markings defanged extensions'
const everyObject =
  'type spec_version id created_by_ref created modified revoked labels confidence lang external_references object_marking_refs granular_markings extensions'

/** Names of properties, in one text by type. */
type PropertyTable = Record<string, string>

/** STIX 2.1, sections 4 to 7, of the types that this package writes. */
const standard: PropertyTable = {
  'attack-pattern': `${everyObject} name description aliases kill_chain_phases`,
  'course-of-action': `${everyObject} name description`,
  'domain-name': `${everyObservable} value resolves_to_refs`,
  'email-addr': `${everyObservable} value display_name belongs_to_ref`,
  'extension-definition': `${everyObject} name description schema version extension_types extension_properties`,
  grouping: `${everyObject} name description context object_refs`,
  identity: `${everyObject} name description roles identity_class sectors contact_information`,
  indicator: `${everyObject} name description indicator_types pattern pattern_type pattern_version valid_from valid_until kill_chain_phases`,
  'ipv4-addr': `${everyObservable} value resolves_to_refs belongs_to_refs`,
  'ipv6-addr': `${everyObservable} value resolves_to_refs belongs_to_refs`,
  'marking-definition': `${everyObject} name definition_type definition`,
  relationship: `${everyObject} relationship_type description source_ref target_ref start_time stop_time`,
  sighting: `${everyObject} description first_seen last_seen count sighting_of_ref observed_data_refs where_sighted_refs summary`,
  url: `${everyObservable} value`,
  'user-account': `${everyObservable} user_id credential account_login account_type display_name is_service_account is_privileged can_escalate_privs is_disabled account_created account_expires credential_last_changed account_first_login account_last_login`,
}

/** pycti `constants.py`: what OpenCTI reads of types that STIX does not have. It looks at no extension but its own. */
const openCti: PropertyTable = {
  'bank-account': `${everyObservable} value iban bic account_number`,
  'cryptocurrency-wallet': `${everyObservable} value`,
  'phone-number': `${everyObservable} value`,
}

/** stix2extensions of DOGESEC: the properties of its definitions. */
const dogesec: PropertyTable = {
  'bank-account': `${everyObservable} country currency issuer_ref holder_ref account_number iban bic`,
  'cryptocurrency-wallet': `${everyObservable} value holder_ref`,
  'phone-number': `${everyObservable} value country provider connection`,
}

/**
 * The names of the properties that a reader of this dialect drops, sorted. When it does not know the type, the whole object is gone: then `type` and
 * all others are named.
 */
export function lossOf(object: StixObject, dialect: StixDialect): string[] {
  const own = dialect === 'opencti' ? openCti : dialect === 'dogesec' ? dogesec : {}
  const table = [own, standard].find((types) => Object.hasOwn(types, object.type))
  const kept = (table?.[object.type] ?? '').split(' ')
  return Object.keys(object)
    .filter((name) => !kept.includes(name) || (name === 'extensions' && dropsExtensions(object, dialect)))
    .sort()
}

/** The extension of a TLP marking says what its name says, and OpenCTI reads the name. */
function dropsExtensions(object: StixObject, dialect: StixDialect): boolean {
  return dialect === 'opencti' && object.type !== 'marking-definition'
}

/** What a reader loses of many objects. */
export interface LossReport {
  dialect: StixDialect
  /** Types that are gone altogether, with how many objects. */
  types: Record<string, number>
  /** `type.property` of what is dropped from objects that stay, with how many. */
  properties: Record<string, number>
}

/** What a reader of this dialect loses of all of these. */
export function lossReport(objects: readonly StixObject[], dialect: StixDialect): LossReport {
  const types = new Map<string, number>()
  const properties = new Map<string, number>()
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const object of objects) {
    const lost = lossOf(object, dialect)
    if (lost.includes('type')) count(types, object.type)
    else for (const name of lost) count(properties, `${object.type}.${name}`)
  }
  return { dialect, types: Object.fromEntries(types), properties: Object.fromEntries(properties) }
}
