// SPDX-License-Identifier: EUPL-1.2
import { municipalities, safetyRegions } from '#values'
import type { KnownValues } from './figures-of.ts'

/** Where the values of a table begin in the taxonomy. */
const heads = { channel: 'CH-000', pretext: 'LU-100', impersonated: 'IP-000', means: 'PY-200' } as const

/** Every value that a public table can have with these concepts. */
export function valuesFrom(concepts: readonly { id: string; broader: readonly string[] }[]): KnownValues {
  const below = (head: string) => ['', ...concepts.filter(({ broader }) => broader.includes(head)).map(({ id }) => id)]
  const regions = safetyRegions().map(({ code }) => code)
  return {
    forms: below('FF-000'),
    of: {
      channel: below(heads.channel),
      pretext: below(heads.pretext),
      impersonated: below(heads.impersonated),
      means: below(heads.means),
      victim: ['', 'citizen', 'company'],
      region: ['', ...regions],
    },
    places: [
      { region: '', municipalities: [''] },
      ...regions.map((region) => ({
        region,
        municipalities: municipalities()
          .filter(({ safetyRegion }) => safetyRegion === region)
          .map(({ code }) => code),
      })),
    ],
  }
}
