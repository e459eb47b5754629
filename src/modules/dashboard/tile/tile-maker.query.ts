// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Release } from '#modules/statistics'
import type { TileChoice, TileView } from './tile.ts'

/** With what a tile is asked: a release that exists and choices that it offers. */
export interface TileAsked {
  release: Release
  chosen: Partial<Record<TileChoice['name'], string>>
}

export interface TileMaker {
  choices: readonly TileChoice['name'][]
  /** null: nothing of it was released up to this release. */
  find(ctx: Context, asked: TileAsked): Promise<TileView | null>
}
