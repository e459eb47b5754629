// SPDX-License-Identifier: EUPL-1.2
import { asSystem, transaction } from '#foundation/access'
import { listen } from '#foundation/events'
import { endUseAt, keepUseAt } from '#modules/campaigns'
import { warningPath } from '../warning/addresses.ts'
import { WarningNews } from '../warning/warning.events.ts'
import { selectById } from '../warning/warning.store.ts'

/** Where a core message stands is known of each warning that took it over, so that who keeps the warning has a task when the message changes. */
export const keepMessageWhenNews = listen(WarningNews, {
  job: 'warnings.keep-message',
  async run(ctx, { warningId }) {
    const warning = await transaction(asSystem(ctx, 'warnings.keep-message'), (tx) => selectById(tx, warningId))
    const place = `warning ${warningId}`
    const message = warning?.status === 'published' ? warning.content.message : null
    if (!warning || !message) return endUseAt(ctx, place)
    const { content, code, organisationId } = warning
    const { id: messageId, number } = message
    await keepUseAt(ctx, {
      place,
      messageId,
      number,
      title: content.nl.title,
      address: warningPath(code),
      organisationId,
    })
  },
})
