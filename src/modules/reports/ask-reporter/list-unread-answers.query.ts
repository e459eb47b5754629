// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { countUnread, selectUnread, type UnreadAnswer } from './question.store.ts'

export const mostListed = 200

/** Reports of the own organisation with an answer that nobody read yet, the longest waiting first; at most 200. */
export async function listUnreadAnswers(ctx: Context): Promise<UnreadAnswer[]> {
  const controller = organisationOf(ctx.actor)
  if (controller === null || !mayDo(ctx.actor, 'reports:read')) return []
  return transaction(ctx, (tx) => selectUnread(tx, controller, mostListed))
}

export async function countUnreadAnswers(ctx: Context): Promise<number> {
  const controller = organisationOf(ctx.actor)
  return controller === null ? 0 : transaction(ctx, (tx) => countUnread(tx, controller))
}
