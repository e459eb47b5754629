// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { sendNotices } from './send-notice.command.ts'

export const sendNoticesJob = defineJob({ name: 'shield.send-notices', schedule: '* * * * *', run: sendNotices })
