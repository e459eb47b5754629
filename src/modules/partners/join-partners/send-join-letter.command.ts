// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { whenBack } from '#foundation/db'
import { mailTo } from '#foundation/mail'
import { selectApplication } from './application.store.ts'
import { composeJoinLetter } from './compose-join-letter.ts'
import { endJoinLetter, type JoinLetter, takeJoinLetter } from './join-letter.store.ts'
import { codePurpose, openApplicant } from './keys.query.ts'

/** After so many attempts a mail is given up. */
const mostAttempts = 5

/** Sends one mail to who asked to take part. Tried a few times, and never again once the relay may have taken it. */
export async function sendJoinLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'partners.send-join-letter')
  const attempt = system.newId()
  const letter = await whenBack(() => transaction(system, (tx) => takeJoinLetter(tx, letterId, attempt)))
  if (!letter) return
  const outcome = await handOver(system, letter)
  const isAgain = outcome === 'away' && letter.attempts < mostAttempts
  const state = outcome === 'sent' ? 'sent' : isAgain ? 'due' : 'failed'
  await whenBack(() =>
    transaction(system, async (tx) => {
      const isEnded = await endJoinLetter(tx, letterId, state)
      if (isEnded && state !== 'due')
        await recordAudit(system, tx, {
          action: `partners.application-letter-${state}`,
          subjectKind: 'application',
          subjectId: letter.applicationId,
          detail: { kind: letter.kind },
        })
    }),
  )
  if (state === 'due') throw new Error('the relay did not take a mail')
}

async function handOver(system: Context, letter: JoinLetter): Promise<'sent' | 'failed' | 'away'> {
  const { mailRelay, baseUrl } = system.settings
  const application = await whenBack(() => transaction(system, (tx) => selectApplication(tx, letter.applicationId)))
  if (!mailRelay || !application) return 'failed'
  const { address } = openApplicant(system, application)
  const code = letter.sealedCode && system.secrets.open(codePurpose, letter.sealedCode)
  const { language, because, name } = application
  const { subject, text } = composeJoinLetter({ kind: letter.kind, name, because, code, language, baseUrl })
  const { outcome } = await mailTo(mailRelay, { box: 'meedoen', id: letter.id, address, subject, text })
  if (outcome === 'taken') return 'sent'
  return outcome === 'refused' ? 'failed' : 'away'
}
