// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { openContent } from '../attach-file/file-content.query.ts'
import { type EvidenceFile, selectEvidence, selectEvidenceContent } from './list-evidence.store.ts'

export type { EvidenceFile } from './list-evidence.store.ts'

/** Files that came with these reports, oldest first. Only for the program itself: throws when a person or machine asks. */
export function listEvidence(ctx: Context, reportIds: readonly string[]): Promise<EvidenceFile[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listEvidence is only for the program itself')
  return transaction(ctx, (tx) => selectEvidence(tx, reportIds))
}

/** The bytes of one of them; null when it is gone, or nobody knows that it is clean. Only for the program itself: throws when a person or machine asks. */
export function readEvidence(ctx: Context, attachmentId: string): Promise<Buffer | null> {
  if (ctx.actor.kind !== 'system') throw new Error('readEvidence is only for the program itself')
  return transaction(ctx, async (tx) => {
    const content = await selectEvidenceContent(tx, attachmentId)
    return content && openContent(ctx.secrets, content)
  })
}
