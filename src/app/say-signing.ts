// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from '#foundation/log'
import type { Settings } from '#foundation/config'
import { signingOf } from '#foundation/mail'

/** Says at the start what an operator must mend: mail that leaves unsigned, or cannot leave. */
export async function saySigning(log: Logger, { mailRelay, isProduction }: Settings): Promise<void> {
  const signing = await signingOf(mailRelay)
  if (signing === 'broken') log.error('DKIM_KEY_FILE holds no RSA key of 2048 bits: no mail leaves until it does')
  if (signing === 'unsigned' && isProduction)
    log.warn('mail of ours leaves without a signature: set DKIM_KEY_FILE (docs/running/mail.md)')
}
