// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from '#foundation/log'
import type { Settings } from '#foundation/config'
import { signingOf } from '#foundation/mail'

/** Says at the start what an operator must mend: mail that cannot leave. */
export async function saySigning(log: Logger, { mailRelay }: Settings): Promise<void> {
  if ((await signingOf(mailRelay)) === 'broken')
    log.error('DKIM_KEY_FILE holds no RSA key of 2048 bits: no mail leaves until it does')
}
