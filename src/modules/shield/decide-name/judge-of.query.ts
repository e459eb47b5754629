// SPDX-License-Identifier: EUPL-1.2
// Who may judge; no data about people.
import { type Context, mayDo, organisationOf } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { type List, readList } from '../change/change.store.ts'
import { shieldMessages } from '../name/name.text.ts'

/** The person who judges, or a refusal. Whether it is the authority's is for the row policies and `listOfJudge`. */
export function judgeOf(ctx: Context): { id: string; name: string; organisationId: string } {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'shield:judge'))
    throw new Refusal(shieldMessages.mayNotJudge, { status: 403 })
  return { id: ctx.actor.id, name: ctx.actor.name, organisationId: ctx.actor.organisationId }
}

/** The list, for somebody of the organisation that answers for it; a refusal for everybody else. */
export async function listOfJudge(ctx: Context, tx: Tx): Promise<List> {
  const list = await readList(tx)
  if (list.authorityId === null) throw new Refusal(shieldMessages.noAuthority, { status: 409 })
  if (list.authorityId !== organisationOf(ctx.actor)) throw new Refusal(shieldMessages.mayNotJudge, { status: 403 })
  return list
}

/** Who answers for the list; null while nobody was appointed. */
export function authorityOf(tx: Tx): Promise<Pick<List, 'authorityId' | 'authorityName'>> {
  return readList(tx)
}
