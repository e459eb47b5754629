// SPDX-License-Identifier: EUPL-1.2
// What a page can be fetched of; whoever calls writes down why.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { selectAddresses } from '../judge-names/queue.store.ts'
import { selectName } from '../name/name.store.ts'
import { pageOf } from '../name/page-of.events.ts'
import { evidenceMessages } from './fetch-evidence.text.ts'
import type { FetchSubject } from './fetched-page.store.ts'

/** `offered`: addresses that may be asked for. */
export interface FoundSubject {
  subject: FetchSubject
  offered: string[]
}

/**
 * A name or a takedown, by its number, for somebody of the authority. Of a name only addresses are offered from which nothing was taken out: a whole
 * one could tell the site which recipient it is about, or do something in that person's name. Of a takedown its own, as long as it is kept.
 */
export async function findSubject(ctx: Context, tx: Tx, id: string): Promise<FoundSubject> {
  judgeOf(ctx)
  await listOfJudge(ctx, tx)
  const name = await selectName(tx, id)
  if (name) {
    const seen = (await selectAddresses(tx, [id])).map(({ url }) => url).filter((url) => !url.includes('…'))
    return { subject: { nameId: id }, offered: [...new Set([...seen, `https://${name.name}/`])] }
  }
  const page = await pageOf(tx, id)
  if (!page) throw new Refusal(evidenceMessages.noSubject, { status: 404 })
  return { subject: { takedownId: id }, offered: page.address === null ? [] : [page.shown] }
}
