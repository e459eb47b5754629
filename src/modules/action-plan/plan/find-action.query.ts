// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { selectAction } from './plan.store.ts'
import { planMessages as message } from './plan.text.ts'

/** The action that somebody wants to change; refuses when it is not there for them (404). */
export async function actionFor(tx: Tx, id: string) {
  const action = isRowId(id) ? await selectAction(tx, id) : null
  if (!action) throw new Refusal(message.noAction, { status: 404 })
  return action
}
