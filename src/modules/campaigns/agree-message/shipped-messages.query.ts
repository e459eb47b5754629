// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listFraudForms } from '#modules/taxonomy'
import type { Audience } from '../message/audience.ts'
import { selectVersions } from '../message/message.store.ts'
import { adviserTransaction } from '../message/who.query.ts'
import { shippedMessages } from './shipped-messages.data.ts'

export interface ShippedMessage {
  key: string
  sentence: string
  formName: string
  audience: Audience
  publisher: string
}

/** Proposals that come with the program and that nobody put forward yet: a message that was proposed once, with these words or others, is none. */
export async function listShipped(ctx: Context): Promise<ShippedMessage[]> {
  const [versions, forms] = [await adviserTransaction(ctx, (tx) => selectVersions(tx)), await listFraudForms(ctx)]
  const known = new Set(versions.map(({ form, audience }) => `${form} ${audience}`))
  return Object.entries(shippedMessages)
    .filter(([, { form, audience }]) => !known.has(`${form} ${audience}`))
    .map(([key, { form, audience, sentence = '', sourcePublisher: publisher = '' }]) => ({
      key,
      sentence,
      formName: forms.find(({ id }) => id === form)?.label[ctx.language] ?? '',
      audience: audience as Audience,
      publisher,
    }))
}
