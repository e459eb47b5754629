// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { isRowId } from '#values'
import { selectVersions } from '../message/message.store.ts'
import { adviserTransaction } from '../message/who.query.ts'

/** The newest version of a message as the form has it, to begin the next one from; empty when there is none. */
export async function formOfVersion(ctx: Context, messageId: string): Promise<Record<string, string>> {
  if (!isRowId(messageId)) return {}
  const [version] = await adviserTransaction(ctx, (tx) => selectVersions(tx, { messageId }))
  if (!version) return {}
  const { form, audience, sentence, sentenceEn, dos, dosEn, donts, dontsEn, englishBy, source, stances } = version
  const chosen = Object.entries(stances).map(([question, stance]) => [`stance-${question}`, stance] as const)
  return {
    ...Object.fromEntries(chosen),
    form,
    audience,
    sentence,
    sentenceEn,
    englishBy,
    dos: dos.join('\n'),
    dosEn: dosEn.join('\n'),
    donts: donts.join('\n'),
    dontsEn: dontsEn.join('\n'),
    sourceTitle: source.title,
    sourcePublisher: source.publisher,
    sourceUrl: source.url,
  }
}
