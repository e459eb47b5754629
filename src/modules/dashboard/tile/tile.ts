// SPDX-License-Identifier: EUPL-1.2
import type { RateStep } from '../draw-map/rate-steps.ts'

/** A figure as people read it and as a computer does. */
export interface TileCell {
  text: string
  /** null: hidden, or not known. Never nought in its place. */
  value: string | number | null
}

export interface TileColumn {
  /** Name of the column in the file: 'form', 'reports'. */
  key: string
  text: string
  numeric?: boolean
}

export interface TileRow {
  key: string
  cells: Record<string, TileCell>
}

export interface TileBar {
  label: string
  /** null: there is no figure; `text` says why. */
  value: number | null
  text: string
  low?: number
  high?: number
}

interface TilePoint {
  at: number
  value: number
  text: string
}

export interface TileLine {
  label: string
  runs: { points: TilePoint[]; hasBreakBefore: boolean }[]
}

/** What is drawn. A new kind is one line here, in `DrawTile` and in `partOf`. */
export type TilePicture =
  | { kind: 'bars'; bars: TileBar[] }
  | {
      kind: 'map'
      size: { width: number; height: number }
      /** By code of CBS, with its outline; `step` is how high its rate is, null when hidden. */
      places: { key: string; path: string; step: RateStep; text: string }[]
      /** Outlines of what the places lie in. */
      borders: string[] | null
      /** What the steps mean, the highest first. */
      steps: { step: RateStep; text: string }[]
      unit: string
      summary: string
    }
  | { kind: 'trend'; lines: TileLine[]; ticks: { at: number; text: string }[]; summary: string }

/** What a tile shows for certain choices: one picture and the table with the same figures. */
export interface TileView {
  /** Says what one sees, as a sentence. */
  title: string
  /** What is counted, where and when. */
  definition: string
  /** What somebody must know to read it right; what is hidden, and why. */
  notes: string[]
  /** null: everything is hidden, so that there is only the table. */
  picture: TilePicture | null
  columns: TileColumn[]
  rows: TileRow[]
}

/** One choice of a tile, in the address as `name=value`; without it, all or the usual. */
export interface TileChoice {
  name: 'vorm' | 'organisatie' | 'weken' | 'niveau' | 'periode'
  label: string
  /** What no choice means. */
  usual: string
  options: { value: string; text: string }[]
}

/** The words of one column: a name of a thing, which is its own value when it has no code. */
export function named(text: string, value: string = text): TileCell {
  return { text, value }
}
