// SPDX-License-Identifier: EUPL-1.2
import { comparison } from '../compare-weeks/find-comparison.query.ts'
import { places } from '../draw-map/find-places.query.ts'
import { weeks } from '../follow-weeks/find-weeks.query.ts'
import { releasedClocks } from '../release-clocks/find-clocks.query.ts'
import { damage } from '../show-damage/find-damage.query.ts'
import { forms, splitBy } from '../split-reports/find-split.query.ts'
import type { TileMaker } from '../tile/tile-maker.query.ts'

/** The public tiles by the name in their address, in the order of the page. */
export const tiles = {
  'wat-stijgt': comparison,
  'per-week': weeks,
  vormen: forms,
  organisaties: splitBy('organisation'),
  kaart: places,
  schade: damage,
  bescherming: releasedClocks,
  kanalen: splitBy('channel'),
  betaalmiddelen: splitBy('means'),
  voorwendsels: splitBy('pretext'),
  'voorgedaan-als': splitBy('impersonated'),
  'wie-het-trof': splitBy('victim'),
} as const satisfies Record<string, TileMaker>

export type TileName = keyof typeof tiles

export function isTileName(name: string): name is TileName {
  return Object.hasOwn(tiles, name)
}
