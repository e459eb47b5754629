// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sendOnce } from '#foundation/mail'
import { selectApplication } from './application.store.ts'
import { composeJoinLetter } from './compose-join-letter.ts'
import { beginJoinLetter, endJoinLetter, type JoinLetter, takeJoinLetter } from './join-letter.store.ts'
import { codePurpose, openApplicant } from './keys.query.ts'

/** Sends one mail to who asked to take part. */
export async function sendJoinLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'partners.send-join-letter')
  await sendOnce<JoinLetter>(system, {
    take: (tx, attempt) => takeJoinLetter(tx, letterId, attempt),
    async write(letter) {
      const application = await transaction(system, (tx) => selectApplication(tx, letter.applicationId))
      if (!application) return null
      const { address } = openApplicant(system, application)
      const code = letter.sealedCode && system.secrets.open(codePurpose, letter.sealedCode)
      const { language, because, name } = application
      const { baseUrl } = system.settings
      const words = composeJoinLetter({ kind: letter.kind, name, because, code, language, baseUrl })
      return { box: 'meedoen', id: letter.id, address, ...words }
    },
    begin: (tx, _, attempt) => beginJoinLetter(tx, letterId, attempt),
    async end(tx, letter, how) {
      const state = how === 'dropped' ? 'failed' : how
      if (!(await endJoinLetter(tx, letterId, state)) || state === 'due') return
      await recordAudit(system, tx, {
        action: `partners.application-letter-${state}`,
        subjectKind: 'application',
        subjectId: letter.applicationId,
        detail: { kind: letter.kind },
      })
    },
  })
}
