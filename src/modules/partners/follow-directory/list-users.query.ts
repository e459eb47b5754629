// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { administratorOf } from '../keep-people/administrator.query.ts'
import { lockListed, selectAway, selectListed } from './directory.store.ts'
import { directoryMessages as message } from './directory.text.ts'
import type { UserFilter } from './scim.schema.ts'

/** Most that one page of a list holds. */
export const mostAPage = 200

/** People of the organisation that asks, as its directory calls them. `from`: the first is 1. */
export function listUsers(
  ctx: Context,
  { filter, from, count }: { filter: UserFilter | null; from: number; count: number },
) {
  const own = asSystem(ctx, 'partners.follow-directory')
  const part = { filter, limit: Math.min(Math.max(count, 0), mostAPage), offset: Math.max(from, 1) - 1 }
  return transaction(own, (tx) => selectListed(tx, organisationOf(ctx.actor) ?? '', part))
}

export async function readUser(ctx: Context, id: string) {
  const own = asSystem(ctx, 'partners.follow-directory')
  const found = isRowId(id) && (await transaction(own, (tx) => lockListed(tx, organisationOf(ctx.actor) ?? '', id)))
  if (!found) throw new Refusal(message.noUser, { status: 404 })
  return found
}

/** After so long without signing in somebody looks whether a role is still needed. */
export const awayDays = 90

/** Colleagues with a role who left, or did not sign in for long; not oneself. With a demo nobody: its people never sign in. */
export async function awayColleagues(ctx: Context) {
  const { id: own, organisationId } = administratorOf(ctx)
  if (ctx.settings.isDemo) return []
  const since = new Date(ctx.now().getTime() - awayDays * 86_400_000)
  const found = await transaction(ctx, (tx) => selectAway(tx, organisationId, since))
  return found.filter(({ id }) => id !== own)
}
