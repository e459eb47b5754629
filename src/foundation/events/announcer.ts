// SPDX-License-Identifier: EUPL-1.2
import { fromKysely, type PgBoss } from 'pg-boss'
import type { Tx } from '../db/index.ts'

/** Says in a transaction what happened; listeners hear it when the transaction commits, at least once, in no promised order. */
export interface Announcer {
  publish(tx: Tx, event: string, payload: object, traceparent: string | null): Promise<void>
}

export function announcerOf(boss: PgBoss): Announcer {
  return {
    async publish(tx, event, payload, traceparent) {
      await boss.publish(event, { payload, traceparent }, { db: fromKysely(tx) })
    },
  }
}
