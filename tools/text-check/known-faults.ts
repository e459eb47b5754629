// SPDX-License-Identifier: EUPL-1.2
import type { Fault, FaultKind } from './find-faults.ts'

/** File → key of the text → what is wrong there and known. */
export type KnownFaults = Record<string, Record<string, FaultKind[]>>

export interface PlacedFault extends Fault {
  file: string
  key: string
}

/** What is new, and what is known but not there any more. */
export function compare(faults: readonly PlacedFault[], known: KnownFaults) {
  const left = structuredClone(known)
  const added = faults.filter(({ file, key, kind }) => {
    const kinds = left[file]?.[key] ?? []
    const at = kinds.indexOf(kind)
    if (at >= 0) kinds.splice(at, 1)
    return at < 0
  })
  const gone = Object.entries(left).flatMap(([file, keys]) =>
    Object.entries(keys).flatMap(([key, kinds]) => kinds.map((kind) => ({ file, key, kind }))),
  )
  return { added, gone }
}
