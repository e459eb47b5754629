// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/index.ts'
import { recordAudit } from '../audit/index.ts'
import type { WrittenLetter } from '../text/index.ts'
import { purposesOf } from './ask-to-confirm.command.ts'
import { beginLetter, endLetter, type Letter, takeLetter } from './letter.store.ts'
import { type Mailing, type MailReader, selectReader } from './mailing.store.ts'
import { sendOnce } from './send-once.command.ts'

/**
 * Writes one mail of a mailing and hands it to the relay of the settings. `write`: what there is to say now; null when nothing, or not to this person
 * any more. The address is for an invitation, which names whom it is for.
 */
export async function sendLetter<Kind extends string, Rhythm extends string>(
  system: Context,
  mailing: Mailing,
  letterId: string,
  write: (letter: Letter<Kind>, reader: MailReader<Rhythm>, address: string) => Promise<WrittenLetter | null>,
): Promise<void> {
  await sendOnce<Letter<Kind>>(system, {
    take: (tx, attempt) => takeLetter<Kind>(tx, mailing, { id: letterId, attempt }),
    async write(letter) {
      const reader = await transaction(system, (tx) => selectReader<Rhythm>(tx, mailing, letter.personId))
      if (!reader?.sealedAddress) return null
      const address = system.secrets.open(purposesOf(mailing).address, reader.sealedAddress)
      const words = await write(letter, reader, address)
      if (!words) return null
      const { subject, text, stop, calendar } = words
      const { box } = mailing
      const headers = stop === null ? {} : stopHeaders(`${box}.${system.settings.mailRelay?.hostname}`, stop)
      return { box, id: letterId, address, subject, text, headers, calendar }
    },
    ...(mailing.atMostOnce && { begin: (tx, _, attempt) => beginLetter(tx, mailing, { id: letterId, attempt }) }),
    async end(tx, { personId: subjectId, kind }, state) {
      if (!(await endLetter(tx, mailing, letterId, state)) || state === 'due') return
      const about = { subjectKind: mailing.readerKind ?? 'person', subjectId }
      await recordAudit(system, tx, { action: `${mailing.name}.letter-${state}`, ...about, detail: { kind } })
      if (state === 'failed') system.log.warn({ letterId, kind, of: mailing.name }, 'a mail was not sent')
    },
  })
}

/** What stops it, for mail programs (RFC 8058). */
const stopHeaders = (list: string, stop: string) => ({
  'List-Id': `<${list}>`,
  'List-Unsubscribe': `<${stop}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
