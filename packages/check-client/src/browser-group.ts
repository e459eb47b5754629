// SPDX-License-Identifier: EUPL-1.2
import type { Group } from './voprf/group.ts'
import { nobleGroup } from './voprf/noble-group.ts'

/** In a browser: plain JavaScript, which needs no `wasm-unsafe-eval` in the content security policy. */
export function bestGroup(): Promise<Group> {
  return Promise.resolve(nobleGroup)
}
