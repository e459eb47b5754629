// SPDX-License-Identifier: EUPL-1.2
import { attributeTypes, kindOfType } from './attribute-types.ts'
import type { MispAbout } from './misp-store.ts'
import { numericId } from './misp-values.ts'

/** The version of MISP whose answers ours are like; clients ask for it before they go on. */
export const mispVersion = '2.5.0'
/** PyMISP says so in its log when its own version is another one. */
const pyMispVersion = '2.5.0'

/** The answer to `/servers/getVersion`. */
export const versionOf = () => ({
  version: mispVersion,
  pymisp_recommended_version: pyMispVersion,
  perm_sync: false,
  perm_sighting: false,
  perm_galaxy_editor: false,
  perm_analyst_data: false,
  uuid: '-',
  request_encoding: [],
  filter_sightings: false,
})

/** The answer to `/servers/getPyMISPVersion`. */
export const pyMispVersionOf = () => ({ version: pyMispVersion })

/** Types of which no more than their names and defaults are told: those that we write and those that we read. */
export function describeTypes() {
  const read = Object.keys(kindOfType).filter((type) => !Object.hasOwn(attributeTypes, type))
  const all: [string, readonly [string, boolean]][] = [
    ...Object.entries(attributeTypes),
    ...read.map((type): [string, readonly [string, boolean]] => [type, [categoryOf(type), true]]),
  ]
  const mapping = new Map<string, string[]>()
  for (const [type, [category]] of all) mapping.set(category, [...(mapping.get(category) ?? []), type])
  // What the kinds of text and comment may stand in.
  for (const category of ['Financial fraud', 'Social network', 'Network activity'])
    mapping.set(category, [...(mapping.get(category) ?? []), 'text', 'comment'])
  return {
    result: {
      sane_defaults: Object.fromEntries(
        all.map(([type, [category, toIds]]) => [type, { default_category: category, to_ids: toIds ? 1 : 0 }]),
      ),
      types: all.map(([type]) => type),
      categories: [...mapping.keys()],
      category_type_mappings: Object.fromEntries(mapping),
    },
  }
}

const categoryOf = (type: string) =>
  type.includes('email') ? (type === 'whois-registrant-email' ? 'Attribution' : 'Payload delivery') : 'Network activity'

/** The reader, who may read and nothing else. */
export function userOf({ org, user }: MispAbout) {
  const own = user.org ?? org
  const no =
    'add modify modify_org publish delegate sync admin audit regexp_access tagger template sharing_group tag_editor sighting object_template site_admin galaxy_editor warninglist'
  return {
    User: {
      id: numericId(user.uuid),
      org_id: numericId(own.uuid),
      email: user.email,
      autoalert: false,
      contactalert: false,
      disabled: false,
      role_id: '6',
      termsaccepted: true,
    },
    Role: {
      id: '6',
      name: 'Read Only',
      permission: '0',
      permission_description: 'read_only',
      perm_auth: true,
      ...Object.fromEntries(no.split(' ').map((name) => [`perm_${name}`, false])),
    },
    UserSetting: [],
    Organisation: { id: numericId(own.uuid), name: own.name, uuid: own.uuid },
  }
}
