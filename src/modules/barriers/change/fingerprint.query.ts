// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { sorted } from './apply-changes.ts'
import type { Item } from './change.ts'

/** What an item says, in short: to see whether it is still what somebody looked at. Of none: ''. */
export function fingerprintOf(item: Item | null): string {
  return item === null
    ? ''
    : createHash('sha256')
        .update(JSON.stringify(sorted(item)))
        .digest('hex')
}
