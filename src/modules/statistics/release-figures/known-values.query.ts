// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findCurrentEdition } from '#modules/taxonomy'
import { safetyRegions } from '#values'
import { placesWith } from '../read-tally/places.ts'
import type { KnownValues } from './figures-of.ts'

/** Where the values of a table begin in the taxonomy. */
const heads = { channel: 'CH-000', pretext: 'LU-100', impersonated: 'IP-000', means: 'PY-200' } as const

/** Every value that a public table can have, '' for not known among them. */
export async function knownValues(ctx: Context): Promise<KnownValues> {
  const { concepts } = await findCurrentEdition(ctx)
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
    places: placesWith(new Map()).map(({ region, municipalities: within }) => ({
      region,
      municipalities: within.map(({ code }) => code),
    })),
  }
}
