// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Language } from '#foundation/text'
import { findCurrentEdition } from '#modules/taxonomy'
import type { Audience } from '../message/audience.ts'
import { withBroader } from '../message/broader-forms.ts'
import { selectVersions } from '../message/message.store.ts'
import { closestFirst, type Version } from '../message/message.ts'
import { publicTransaction } from '../message/who.query.ts'

/** What organisations agreed to say, as a module downstream says it too. */
export interface AgreedMessage {
  /** Of the message; with `number` of exactly these words. */
  id: string
  number: number
  /** '' is every form. */
  form: string
  audience: Audience
  sentence: string
  dos: string[]
  donts: string[]
  /** In which language the words are: Dutch when nobody translated them. */
  language: Language
}

/**
 * The agreed message in force for this form and audience, for anybody. Without one for exactly these: of what the form is a kind of, of every
 * form, of everyone. Null: nothing was agreed.
 */
export async function agreedMessage(
  ctx: Context,
  asked: { form: string; audience: Audience },
): Promise<AgreedMessage | null> {
  const { byId } = await findCurrentEdition(ctx)
  const forms = withBroader(asked.form, byId)
  const versions = await messagesInForce(ctx)
  const [closest] = closestFirst(versions, { forms, audience: asked.audience })
  return closest ? agreedOf(closest, ctx.language) : null
}

/** Every message in force, for anybody. */
export async function listAgreedMessages(ctx: Context): Promise<AgreedMessage[]> {
  const versions = await messagesInForce(ctx)
  return versions.map((one) => agreedOf(one, ctx.language))
}

/** Whether this version of a message was recalled: whoever took it over says it no longer. */
export async function isRecalled(ctx: Context, { id, number }: Pick<AgreedMessage, 'id' | 'number'>): Promise<boolean> {
  const recalled = await publicTransaction(ctx, (tx) => selectVersions(tx, { messageId: id, statuses: ['recalled'] }))
  return recalled.some((one) => one.number === number)
}

function agreedOf(version: Version, asked: Language): AgreedMessage {
  const { messageId: id, number, form, audience } = version
  const language = asked === 'en' && version.sentenceEn !== '' ? 'en' : 'nl'
  const words =
    language === 'en'
      ? { sentence: version.sentenceEn, dos: version.dosEn, donts: version.dontsEn }
      : { sentence: version.sentence, dos: version.dos, donts: version.donts }
  return { id, number, form, audience, ...words, language }
}

/** The versions that hold now, with all that they say, for anybody. */
export function messagesInForce(ctx: Context): Promise<Version[]> {
  return publicTransaction(ctx, (tx) => selectVersions(tx, { statuses: ['in-force'] }))
}
