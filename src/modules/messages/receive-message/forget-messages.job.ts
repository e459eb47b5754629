// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { forgetMessages } from './forget-messages.command.ts'

/** Every five minutes: a message does not lie about longer than we say. */
export const forgetMessagesJob = defineJob({
  name: 'shield.forget-messages',
  schedule: '*/5 * * * *',
  run: forgetMessages,
})
