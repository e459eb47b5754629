// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { WarningNews } from '../warning/warning.events.ts'
import { keepMessage } from './keep-message.command.ts'

/** Who keeps a warning has a task when the core message in it changes. */
export const keepMessageWhenNews = listen(WarningNews, {
  job: 'warnings.keep-message',
  run: (ctx, { warningId }) => keepMessage(ctx, warningId),
})
