// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../src/foundation/readability/index.ts'

/** File → key of the text → what is wrong there and known, with spaces between. */
export type KnownFaults = Record<string, Record<string, string>>

export interface PlacedFault extends Fault {
  file: string
  key: string
}

/** What is new, and what is known but not there any more. */
export function compare(faults: readonly PlacedFault[], known: KnownFaults) {
  const left = new Map(
    Object.entries(known).flatMap(([file, keys]) =>
      Object.entries(keys).map(([key, kinds]) => [`${file} ${key}`, kinds.split(' ')] as const),
    ),
  )
  const added = faults.filter(({ file, key, kind }) => {
    const kinds = left.get(`${file} ${key}`) ?? []
    const at = kinds.indexOf(kind)
    if (at >= 0) kinds.splice(at, 1)
    return at < 0
  })
  const gone = [...left].flatMap(([place, kinds]) => kinds.map((kind) => ({ place, kind })))
  return { added, gone }
}
