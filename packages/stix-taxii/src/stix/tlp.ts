// SPDX-License-Identifier: EUPL-1.2
import type { StixObject } from './stix-types.ts'

/** The levels of the Traffic Light Protocol 2.0. */
export const tlpLevels = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const
/** One of `tlpLevels`. */
export type TlpLevel = (typeof tlpLevels)[number]

/** OASIS common objects, extension definition TLP 2.0: ids that everybody uses as they are. */
const tlpExtension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'
const markingIds: Record<TlpLevel, string> = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
}

/** STIX 2.1 section 7.2.1.4: the levels of TLP 1, which others still send. */
const olderIds: Record<string, TlpLevel> = {
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'clear',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'green',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'amber',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'red',
}

/** The marking definition of a level of TLP 2.0. Its `id` goes in `markings`; the object stands once in a bundle or collection. */
export function tlpMarking(level: TlpLevel): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: markingIds[level],
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${level.toUpperCase()}`,
    extensions: { [tlpExtension]: { extension_type: 'property-extension', tlp_2_0: level } },
  }
}

/** The strictest level among these markings, of TLP 1 or 2; null: none of them is one. */
export function tlpOf(markings: readonly string[]): TlpLevel | null {
  const levels = markings.flatMap((id) => {
    const newer = tlpLevels.find((level) => markingIds[level] === id)
    const older = Object.hasOwn(olderIds, id) ? olderIds[id] : undefined
    return newer ?? older ?? []
  })
  return tlpLevels.toReversed().find((level) => levels.includes(level)) ?? null
}
