// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import type { By } from './conditions.ts'
import type { Drafter } from './agreement.store.ts'
import { agreementMessages } from './agreement.text.ts'

type Deed = 'agreements:draft' | 'agreements:sign'

/** Who acts, as a person of an organisation with one of these permissions; refuses machines and everybody else (403). */
export function actorWith(ctx: Context, ...deeds: Deed[]): Drafter & Pick<By, 'maySign' | 'accounts'> {
  const { actor } = ctx
  if (actor.kind !== 'person' || !deeds.some((deed) => mayDo(actor, deed)))
    throw new Refusal(agreementMessages.mayNot, { status: 403 })
  const { id, name, organisationId } = actor
  return { id, name, organisationId, accounts: actor.accounts, maySign: mayDo(actor, 'agreements:sign') }
}

/** Whether this can be the identity number of an agreement; anything else is not asked of the database. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}
