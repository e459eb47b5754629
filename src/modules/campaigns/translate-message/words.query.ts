// SPDX-License-Identifier: EUPL-1.2
// Not about people: who did what is in the audit trail.
import { type OtherLanguage, otherLanguages } from '#values'
import { type Context, seeingAll } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { forDesk, stateOf, whyNotApprove, wordsToShow } from '#foundation/other-languages'
import { formatDate } from '#foundation/text'
import { selectTranslations } from '#foundation/translations'
import { type Version, versionKey } from '../message/message.ts'
import { selectVersions } from '../message/message.store.ts'
import { adviserOf, adviserTransaction, publicTransaction } from '../message/who.query.ts'

const table = 'campaigns.translation'

/** A sentence in another language, for which two people stand. */
export type OtherWords = OtherLanguage & { text: string }

/** Of each version in force the words that everybody may read, by `versionKey`. */
export function listWords(ctx: Context): Promise<Map<string, OtherWords[]>> {
  return publicTransaction(ctx, async (tx) => {
    const all = await selectTranslations(tx, table)
    const versions = await selectVersions(tx, { statuses: ['in-force'] })
    return new Map(versions.map((version) => [versionKey(version), wordsOf(all, version)]))
  })
}

function wordsOf(all: Awaited<ReturnType<typeof selectTranslations>>, version: Version): OtherWords[] {
  const sentence = { id: versionKey(version), words: { nl: version.sentence } }
  return otherLanguages.flatMap((one) => {
    const text = wordsToShow(
      all.filter(({ language }) => language === one.code),
      sentence,
    )
    return text === null ? [] : [{ ...one, text }]
  })
}

/** Everything proposed for the version in force, language by language, with what this person may do with it. Empty: nothing is in force. */
export function listProposedWords(ctx: Context, messageId: string) {
  const person = adviserOf(ctx)
  return adviserTransaction(ctx, async (tx) => {
    const [version] = await selectVersions(tx, { messageId, statuses: ['in-force'] })
    if (!version) return []
    const all = await proposed(ctx, tx, versionKey(version))
    return otherLanguages.map((language) => ({
      ...language,
      proposals: forDesk(
        all.filter((one) => one.language === language.code),
        version.sentence,
      ).map((one) => ({
        id: one.id,
        text: one.text,
        state: stateOf(one, version.sentence),
        day: formatDate(one.proposedAt, ctx.language),
        agreed: [one.firstBy, one.secondBy].filter(Boolean).length,
        mayApprove: stateOf(one, version.sentence) === 'waiting' && whyNotApprove(one, person) === null,
      })),
    }))
  })
}

async function proposed(ctx: Context, tx: Tx, key: string) {
  const all = await seeingAll(ctx, tx, () => selectTranslations(tx, table))
  return all.filter(({ sentence }) => sentence === key)
}

export type ProposedWords = Awaited<ReturnType<typeof listProposedWords>>[number]
