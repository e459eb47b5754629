// SPDX-License-Identifier: EUPL-1.2
import { type Element, type Group, randomScalar, type Scalar } from './group.ts'

/** What two key holders gave back for the same elements, put together: as if one had multiplied by the sum of their keys. */
export function combine(group: Group, ofA: readonly Element[], ofB: readonly Element[]): Element[] {
  if (ofA.length !== ofB.length) throw new RangeError('the key holders answered a different number')
  return ofA.map((element, index) => group.add(element, ofB[index] as Element))
}

/** New shares of the same key: what somebody stole before is worth nothing after. Both key holders must take theirs at once. */
export function refresh(group: Group, shareA: Scalar, shareB: Scalar): { shareA: Scalar; shareB: Scalar } {
  const shift = randomScalar(group)
  return { shareA: group.addScalars(shareA, shift), shareB: group.subtractScalars(shareB, shift) }
}
