// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn } from '#foundation/text'
import { listMessages } from './list-messages.query.ts'

/** Core messages of which the newest version, or the form that it is about, holds these words. */
export async function findMessages(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const holds = holding(text)
  return (await listMessages(ctx)).flatMap(({ id, formName, versions: [newest] }) => {
    if (!newest || !holds(newest.sentence, formName)) return []
    const href = addressIn(ctx.language, `/werkbank/kernboodschappen/${id}`)
    return [{ title: newest.sentence, more: [formName, newest.by].filter(Boolean).join(' · '), href }]
  })
}
