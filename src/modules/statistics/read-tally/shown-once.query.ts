// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type PlaceCounts, type ShownPlaces, shownPlaces } from './protect-places.ts'

/** Quarters that are kept: those that people look at now. */
const mostKept = 8
const kept = new WeakMap<object, Map<string, ShownPlaces>>()

/** `shownPlaces`, worked out once for the same counts: the search takes up to half a second where little was reported. */
export function shownOnce(ctx: Context, counts: PlaceCounts): ShownPlaces {
  const known = kept.get(ctx.db) ?? new Map<string, ShownPlaces>()
  kept.set(ctx.db, known)
  const key = JSON.stringify(counts)
  const shown = known.get(key) ?? shownPlaces(counts)
  known.delete(key)
  known.set(key, shown)
  if (known.size > mostKept) known.delete(known.keys().next().value ?? '')
  return shown
}
