// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { handToRelay } from '#foundation/mail'
import { peopleStill } from '#modules/partners'
import { dutchDay } from '#values'
import { addressPurpose, tokenPurpose } from '../follow-articles/follow.command.ts'
import { type Reader, selectReader } from '../follow-articles/follow.store.ts'
import { composeLetter, type LetterContent } from './compose-letter.ts'
import { endLetter, type Letter, takeLetter } from './letter.store.ts'
import { articleFor, newsFor } from './news-for.query.ts'

/** After so many attempts a mail is given up; what is new still stands in the list. */
const mostAttempts = 5

/** Writes one mail and hands it to the relay of the settings. Tried a few times, and never again once the relay took it. */
export async function sendLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'knowledge.send-letter')
  const letter = await transaction(system, (tx) => takeLetter(tx, letterId))
  if (!letter) return
  const state = await handOver(system, letter)
  if (state === 'away' && letter.attempts < mostAttempts) throw new Error('the relay did not take a mail')
  const ended = state === 'away' ? 'failed' : state
  await transaction(system, async (tx) => {
    await endLetter(tx, letterId, ended)
    const { personId: subjectId, kind } = letter
    const action = `knowledge.letter-${ended}`
    await recordAudit(system, tx, { action, subjectKind: 'person', subjectId, detail: { kind } })
  })
  if (ended === 'failed')
    system.log.warn({ letterId, kind: letter.kind }, 'a mail of the knowledge platform was not sent')
}

async function handOver(ctx: Context, letter: Letter): Promise<'sent' | 'failed' | 'dropped' | 'away'> {
  const { mailRelay, baseUrl } = ctx.settings
  if (!mailRelay) return 'failed'
  const reader = await transaction(ctx, (tx) => selectReader(tx, letter.personId))
  const content = reader && (await contentOf(ctx, letter, reader))
  if (!content || !reader.sealedAddress) return 'dropped'
  const address = ctx.secrets.open(addressPurpose, reader.sealedAddress)
  const { language } = reader
  const { outcome } = await handToRelay(mailRelay, {
    ...composeLetter(content, { language, baseUrl, hostname: mailRelay.hostname, letterId: letter.id }),
    to: { name: '', address },
    // From nobody: what cannot be delivered comes back to nobody.
    envelope: { from: '', to: address },
  })
  if (outcome === 'taken') return 'sent'
  return outcome === 'refused' ? 'failed' : 'away'
}

/** What there is to say now; null when nothing, or not to this person any more. */
async function contentOf(ctx: Context, letter: Letter, reader: Reader): Promise<LetterContent | null> {
  if (letter.kind === 'confirm')
    return letter.sealedToken && { kind: 'confirm', confirmToken: ctx.secrets.open(tokenPurpose, letter.sealedToken) }
  const still = await peopleStill(ctx, [reader.personId], 'knowledge:read')
  if (still.get(reader.personId)?.organisationId !== reader.organisationId) return null
  if (!reader.confirmedAt || !reader.sealedToken) return null
  const stopToken = ctx.secrets.open(tokenPurpose, reader.sealedToken)
  if (letter.kind === 'review') {
    const article = letter.articleId === null ? null : await articleFor(ctx, reader, letter.articleId)
    return article && { kind: 'review', article, isPast: article.reviewOn < dutchDay(ctx.now()), stopToken }
  }
  const wanted =
    letter.articleId !== null
      ? { articleId: letter.articleId }
      : { since: letter.since ?? ctx.now(), until: letter.until ?? ctx.now() }
  const articles = await newsFor(ctx, reader, wanted)
  return articles.length === 0 ? null : { kind: letter.kind, articles, stopToken }
}
