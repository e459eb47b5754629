// SPDX-License-Identifier: EUPL-1.2
import type { Group } from './voprf/group.ts'
import { nativeGroup } from './voprf/native-group.ts'
import { sodiumGroup } from './voprf/sodium-group.ts'

let found: Promise<Group> | undefined

/** The fastest on this machine: the operating system's libsodium when it is there, and its WebAssembly otherwise. */
export function bestGroup(): Promise<Group> {
  found ??= (async () => {
    const isWanted = process.env.DIJKWACHT_NATIVE !== '0'
    return (isWanted ? nativeGroup() : null) ?? sodiumGroup()
  })()
  return found
}
