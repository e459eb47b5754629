// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/index.ts'
import { recordAudit } from '../audit/index.ts'
import { whenBack } from '../db/index.ts'
import type { WrittenLetter } from '../text/index.ts'
import { purposesOf } from './ask-to-confirm.command.ts'
import { endLetter, type Letter, putBackLetter, takeLetter } from './letter.store.ts'
import { mailTo } from './mail-to.ts'
import { type Mailing, type MailReader, selectReader } from './mailing.store.ts'

/** After so many attempts a mail is given up; what it would have said still stands on the pages. */
const mostAttempts = 5

/**
 * Writes one mail and hands it to the relay of the settings. Tried a few times, and never again once the relay took it. `write`: what there is
 * to say now; null when nothing, or not to this person any more. The address is for an invitation, which names whom it is for.
 */
export async function sendLetter<Kind extends string, Rhythm extends string>(
  system: Context,
  mailing: Mailing,
  letterId: string,
  write: (letter: Letter<Kind>, reader: MailReader<Rhythm>, address: string) => Promise<WrittenLetter | null>,
): Promise<void> {
  const taken = { id: letterId, attempt: system.newId() }
  const letter = await whenBack(() => transaction(system, (tx) => takeLetter<Kind>(tx, mailing, taken)))
  if (!letter) return
  const state = await handOver()
  if (state === 'away' && letter.attempts < mostAttempts) {
    if (mailing.atMostOnce) await whenBack(() => transaction(system, (tx) => putBackLetter(tx, mailing, letterId)))
    throw new Error('the relay did not take a mail')
  }
  const ended = state === 'away' ? 'failed' : state
  await whenBack(() =>
    transaction(system, async (tx) => {
      if (!(await endLetter(tx, mailing, letterId, ended))) return
      const { personId: subjectId, kind } = letter
      const action = `${mailing.name}.letter-${ended}`
      const about = { subjectKind: mailing.readerKind ?? 'person', subjectId }
      await recordAudit(system, tx, { action, ...about, detail: { kind } })
    }),
  )
  if (ended === 'failed') system.log.warn({ letterId, kind: letter.kind, of: mailing.name }, 'a mail was not sent')

  async function handOver(): Promise<'sent' | 'failed' | 'dropped' | 'away'> {
    const { mailRelay } = system.settings
    if (!mailRelay || !letter) return 'failed'
    const reader = await whenBack(() => transaction(system, (tx) => selectReader<Rhythm>(tx, mailing, letter.personId)))
    if (!reader?.sealedAddress) return 'dropped'
    const address = system.secrets.open(purposesOf(mailing).address, reader.sealedAddress)
    const words = await whenBack(() => write(letter, reader, address))
    if (!words) return 'dropped'
    const { box } = mailing
    const { subject, text, stop, calendar } = words
    const headers = stop === null ? {} : stopHeaders(`${box}.${mailRelay.hostname}`, stop)
    const { outcome } = await mailTo(mailRelay, { box, id: letterId, address, subject, text, headers, calendar })
    if (outcome === 'taken') return 'sent'
    return outcome === 'refused' || (outcome === 'unsure' && mailing.atMostOnce) ? 'failed' : 'away'
  }
}

/** What stops it, for mail programs (RFC 8058). */
const stopHeaders = (list: string, stop: string) => ({
  'List-Id': `<${list}>`,
  'List-Unsubscribe': `<${stop}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
