// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { TaskAnswered } from '../request/request.events.ts'
import { closeWhenComplete } from './watch-clock.command.ts'

export const closeWhenAllAnswered = listen(TaskAnswered, {
  job: 'data-requests.close-when-complete',
  run: (ctx, { requestId }) => closeWhenComplete(ctx, requestId),
})
