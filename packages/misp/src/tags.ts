// SPDX-License-Identifier: EUPL-1.2
import type { MispGalaxy, MispGalaxyCluster, MispTag } from './misp-types.ts'

/** The colours that MISP's taxonomy of TLP 2.0 has. */
const colours: Record<string, string> = {
  'tlp:red': '#ff2b2b',
  'tlp:amber+strict': '#ffc000',
  'tlp:amber': '#ffc000',
  'tlp:green': '#33ff00',
  'tlp:clear': '#ffffff',
}

/** A tag as MISP serves it. Machine tags are written `namespace:predicate="value"`. */
export function tagOf(tag: string | MispTag): MispTag {
  if (typeof tag !== 'string') return tag
  const name = tag.slice(0, 255)
  const known = Object.hasOwn(colours, name) ? colours[name] : undefined
  return { name, colour: known ?? '#5b7083', exportable: true, hide_tag: false, numerical_value: null }
}

/** Tags as MISP serves them, each once. */
export const tagsOf = (tags: readonly (string | MispTag)[] = []) => [
  ...new Map(tags.map((one) => [typeof one === 'string' ? one : one.name, tagOf(one)])).values(),
]

/** A machine tag: `namespace:predicate="value"`. */
export const machineTag = (namespace: string, predicate: string, value: string) =>
  `${namespace}:${predicate}="${value.replaceAll('"', "'")}"`

/** The value of a machine tag; null: it is another one. */
export function machineValue(tag: string, namespace: string, predicate: string): string | null {
  const start = `${namespace}:${predicate}="`
  return tag.startsWith(start) && tag.endsWith('"') ? tag.slice(start.length, -1) : null
}

/** The tag by which an event or attribute points at a technique of a galaxy: MITRE F3 is `mitre-f3`. */
export const galaxyTag = (type: string, value: string) => machineTag('misp-galaxy', type, value)

/** A galaxy with those of its clusters that an event uses. */
export function galaxyOf(draft: {
  uuid: string
  name: string
  type: string
  description?: string
  version?: string
  clusters: readonly {
    uuid: string
    value: string
    description?: string
    source?: string
    authors?: readonly string[]
    meta?: Record<string, string[]>
  }[]
}): MispGalaxy {
  return {
    uuid: draft.uuid,
    name: draft.name,
    type: draft.type,
    description: draft.description ?? '',
    version: draft.version ?? '1',
    GalaxyCluster: draft.clusters.map(
      (one): MispGalaxyCluster => ({
        uuid: one.uuid,
        type: draft.type,
        value: one.value,
        tag_name: galaxyTag(draft.type, one.value),
        description: one.description ?? '',
        source: one.source ?? '',
        authors: [...(one.authors ?? [])],
        meta: one.meta ?? {},
      }),
    ),
  }
}
