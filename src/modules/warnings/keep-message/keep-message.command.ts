// SPDX-License-Identifier: EUPL-1.2
// No audit line: `keepUseAt` and `endUseAt` write it.
import { asSystem, type Context, transaction } from '#foundation/access'
import { endUseAt, keepUseAt } from '#modules/campaigns'
import { warningPath } from '../warning/addresses.ts'
import { selectById } from '../warning/warning.store.ts'

/** Says where a core message stands: in this warning as long as it holds, and in the version that it took over. Doing it twice does it once. */
export async function keepMessage(ctx: Context, warningId: string): Promise<void> {
  const warning = await transaction(asSystem(ctx, 'warnings.keep-message'), (tx) => selectById(tx, warningId))
  const place = `warning ${warningId}`
  const message = warning?.status === 'published' ? warning.content.message : null
  if (!warning || !message) return endUseAt(ctx, place)
  const { content, code, organisationId } = warning
  const { id: messageId, number } = message
  const address = warningPath(code)
  await keepUseAt(ctx, { place, messageId, number, title: content.nl.title, address, organisationId })
}
