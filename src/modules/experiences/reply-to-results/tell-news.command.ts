// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { handOver, pointNames } from '../invite-people/hand-over.command.ts'
import { lockConsent, selectForNews, setNews } from '../survey/consent.store.ts'
import { selectReleases, selectReplies } from '../survey/release.store.ts'

/** Tells whoever answered and wanted to hear it that the reporting point said what it does. Once. Returns how many mails went. */
export async function tellNews(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'experiences.tell-news')
  if (!system.settings.mailRelay) return 0
  const nameOf = await pointNames(system)
  const [published, replies] = await transaction(system, async (tx) => [
    new Set((await selectReleases(tx, ['published'])).map(({ quarter }) => quarter)),
    await selectReplies(tx),
  ])
  let sent = 0
  for (const { pointId, quarter } of replies.filter((reply) => published.has(reply.quarter)))
    for (const { id } of await transaction(system, (tx) => selectForNews(tx, pointId, quarter)))
      if (await tellOne(id, quarter)) sent += 1
  return sent

  /** That it begins is committed first: nobody gets it twice. */
  async function tellOne(id: string, quarter: string): Promise<boolean> {
    const begun = await transaction(system, async (tx) => {
      if ((await lockConsent(tx, id))?.newsOf !== quarter) return false
      await setNews(tx, id, null)
      return true
    })
    if (!begun) return false
    return transaction(system, async (tx) => {
      const consent = await lockConsent(tx, id)
      if (!consent?.wantsNews) return false
      const outcome = await handOver(system, { consent, kind: 'news', code: '', point: nameOf(consent) })
      if (outcome === 'away') await setNews(tx, id, quarter)
      if (outcome === 'sent')
        await recordAudit(system, tx, { action: 'experiences.news-sent', subjectKind: 'consent', subjectId: id })
      return outcome === 'sent'
    })
  }
}
