// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type Letter, type MailReader, purposesOf, sendLetter } from '#foundation/mail'
import { stopCodeOf } from '../ask-mail/ask-mail.command.ts'
import { mailing, type Rhythm } from '../ask-mail/subscriber.store.ts'
import { shownWarnings } from '../warning/shown-warning.query.ts'
import { selectById } from '../warning/warning.store.ts'
import { composeLetter, type LetterContent } from './compose-letter.ts'
import type { LetterKind } from './write-letters.command.ts'

const tokenPurpose = purposesOf(mailing).token

/** Writes one mail when it is sent: it says how the warning stands then. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'warnings.send-letter')
  const { baseUrl } = system.settings
  return sendLetter(system, mailing, letterId, async (letter: Letter<LetterKind>, reader: MailReader<Rhythm>) => {
    const { language } = reader
    const content = await contentOf({ ...system, language }, letter, reader)
    return content && composeLetter(content, { language, baseUrl })
  })
}

/** What there is to say now; null when nothing, or not to this person any more. */
async function contentOf(
  ctx: Context,
  { kind, subjectId, sealedToken }: Letter<LetterKind>,
  reader: MailReader<Rhythm>,
): Promise<LetterContent | null> {
  if (kind === 'confirm') return sealedToken && { kind, code: ctx.secrets.open(tokenPurpose, sealedToken) }
  if (!reader.confirmedAt || !reader.sealedToken || subjectId === null) return null
  const own = reader.sealedToken
  return transaction(ctx, async (tx) => {
    const found = await selectById(tx, subjectId)
    const [warning] = found ? await shownWarnings({ ...ctx, tx }, [found]) : []
    // What ended or was withdrawn while it waited is not sent any more.
    if (warning?.status !== (kind === 'withdrawn' ? 'withdrawn' : 'published')) return null
    const stop = { stopToken: ctx.secrets.open(tokenPurpose, own), stopCode: stopCodeOf(ctx, own) }
    return { kind: 'news', warning, ...stop }
  })
}
