// SPDX-License-Identifier: EUPL-1.2
import type { ToldPromise } from '../compose/progress.ts'

/** Promises to Parliament that are not kept and due by then, the first due first; late ones among them. */
export function dueBy(promises: readonly ToldPromise[], day: string): (ToldPromise & { dueOn: string })[] {
  return promises
    .flatMap((promise) =>
      promise.dueOn && !promise.isKept && promise.dueOn <= day ? [{ ...promise, dueOn: promise.dueOn }] : [],
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.number.localeCompare(b.number))
}
