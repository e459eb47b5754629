// SPDX-License-Identifier: EUPL-1.2
import type { TilePicture } from '../tile/tile.ts'
import { mapSize, municipalityShapes, regionShapes } from './shapes.data.ts'

/** The outlines to what a picture of places says, as the map of `#ui/region-map` takes them. */
export function mapOfPicture({ level, places, steps, summary }: TilePicture & { kind: 'map' }) {
  const shapes = level === 'region' ? regionShapes : municipalityShapes
  return {
    size: mapSize,
    places: places.map((place) => ({ ...place, path: shapes[place.key] ?? '' })),
    borders: level === 'region' ? undefined : Object.values(regionShapes),
    steps,
    label: summary,
  }
}
