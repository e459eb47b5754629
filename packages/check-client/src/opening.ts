// SPDX-License-Identifier: EUPL-1.2
import { equal } from './voprf/bytes.ts'
import type { Element, Group, Scalar } from './voprf/group.ts'
import { blind } from './voprf/voprf.ts'

/** What the asker says of an element that a key holder has on record: it was this input, blinded with this number. */
export interface Opening {
  /** Bytes as `inputOf` makes them. */
  input: Uint8Array
  blind: Scalar
  /** As it stands on record. */
  element: Element
}

/**
 * For an auditor: whether the element on record is this input under this blind. Nobody can find another pair that fits, because whoever could would
 * know the discrete logarithm between two hashes. False also for what is no scalar or no element.
 */
export function verifyOpening(group: Group, { input, blind: scalar, element }: Opening): boolean {
  try {
    return equal(blind(group, input, scalar).element, element)
  } catch {
    return false
  }
}
