// SPDX-License-Identifier: EUPL-1.2
// No audit line: `sendLetter` writes it.
import { asSystem, type Context } from '#foundation/access'
import { type Letter, type MailReader, purposesOf, sendLetter } from '#foundation/mail'
import { mailing, type Rhythm } from '../ask-mail/mailing.store.ts'
import { composeLetter, type LetterContent } from './compose-letter.ts'

const tokenPurpose = purposesOf(mailing).token

/** Writes one mail when it is sent. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'replies.send-letter')
  const { baseUrl } = system.settings
  return sendLetter(system, mailing, letterId, (letter: Letter<'confirm' | 'news'>, reader: MailReader<Rhythm>) => {
    const content = contentOf(system, letter, reader)
    return Promise.resolve(content && composeLetter(content, { language: reader.language, baseUrl }))
  })
}

function contentOf(
  { secrets }: Context,
  { kind, sealedToken }: Letter<'confirm' | 'news'>,
  reader: MailReader<Rhythm>,
): LetterContent | null {
  if (kind === 'confirm') return sealedToken && { kind, code: secrets.open(tokenPurpose, sealedToken) }
  if (!reader.confirmedAt || !reader.sealedToken) return null
  return { kind, stopToken: secrets.open(tokenPurpose, reader.sealedToken) }
}
