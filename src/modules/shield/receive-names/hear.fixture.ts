// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { HeardAddress, Received } from './heard-address.ts'
import { receiveNames } from './receive-names.command.ts'

/** Citizens forward these addresses now; `more` says what is otherwise, such as who is imitated. */
export function hear(
  ctx: Context,
  texts: string | readonly string[],
  more: Partial<HeardAddress> = {},
): Promise<Received[]> {
  const heard = {
    source: 'citizen',
    organisationId: null,
    messageId: null,
    brand: null,
    features: [],
    receivedAt: ctx.now(),
  } as const
  return transaction(ctx, (tx) =>
    receiveNames(
      ctx,
      tx,
      [texts].flat().map((text) => ({ ...heard, ...more, text })),
    ),
  )
}

/** The same of one address that is a name: its number. */
export async function hearName(ctx: Context, text: string): Promise<string> {
  const [one] = await hear(ctx, text)
  if (one?.kind !== 'name') throw new Error(`${text} is no name`)
  return one.nameId
}
