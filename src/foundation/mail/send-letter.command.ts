// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/index.ts'
import { recordAudit } from '../audit/index.ts'
import { purposesOf } from './ask-to-confirm.command.ts'
import { handToRelay, type Mail } from './hand-to-relay.ts'
import { endLetter, type Letter, takeLetter } from './letter.store.ts'
import { type Mailing, type MailReader, selectReader } from './mailing.store.ts'

/** After so many attempts a mail is given up; what it would have said still stands on the pages. */
const mostAttempts = 5

/** `stop`: the address that stops the mail; null for the question whether it is wanted. */
export interface Words {
  subject: string
  text: string
  stop: string | null
}

/**
 * Writes one mail and hands it to the relay of the settings. Tried a few times, and never again once the relay took it. `write`: what there is
 * to say now; null when nothing, or not to this person any more.
 */
export async function sendLetter<Kind extends string, Rhythm extends string>(
  system: Context,
  mailing: Mailing,
  letterId: string,
  write: (letter: Letter<Kind>, reader: MailReader<Rhythm>) => Promise<Words | null>,
): Promise<void> {
  const letter = await transaction(system, (tx) => takeLetter<Kind>(tx, mailing, letterId))
  if (!letter) return
  const state = await handOver()
  if (state === 'away' && letter.attempts < mostAttempts) throw new Error('the relay did not take a mail')
  const ended = state === 'away' ? 'failed' : state
  await transaction(system, async (tx) => {
    await endLetter(tx, mailing, letterId, ended)
    const { personId: subjectId, kind } = letter
    const action = `${mailing.name}.letter-${ended}`
    await recordAudit(system, tx, { action, subjectKind: 'person', subjectId, detail: { kind } })
  })
  if (ended === 'failed') system.log.warn({ letterId, kind: letter.kind, of: mailing.name }, 'a mail was not sent')

  async function handOver(): Promise<'sent' | 'failed' | 'dropped' | 'away'> {
    const { mailRelay } = system.settings
    if (!mailRelay || !letter) return 'failed'
    const reader = await transaction(system, (tx) => selectReader<Rhythm>(tx, mailing, letter.personId))
    const words = reader && (await write(letter, reader))
    if (!words || !reader.sealedAddress) return 'dropped'
    const address = system.secrets.open(purposesOf(mailing).address, reader.sealedAddress)
    const { outcome } = await handToRelay(mailRelay, {
      ...headOf(mailing, { hostname: mailRelay.hostname, letterId, stop: words.stop }),
      subject: words.subject,
      text: words.text,
      to: { name: '', address },
      // From nobody: what cannot be delivered comes back to nobody.
      envelope: { from: '', to: address },
    })
    if (outcome === 'taken') return 'sent'
    return outcome === 'refused' ? 'failed' : 'away'
  }
}

/** With what stops it, for mail programs (RFC 8058). */
function headOf(
  { box }: Mailing,
  { hostname, letterId, stop }: { hostname: string; letterId: string; stop: string | null },
): Pick<Mail, 'from' | 'messageId' | 'headers'> {
  return {
    from: { name: 'dijkwacht', address: `${box}@${hostname}` },
    messageId: `<${letterId}@${hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(stop !== null && {
        'List-Id': `<${box}.${hostname}>`,
        'List-Unsubscribe': `<${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}
