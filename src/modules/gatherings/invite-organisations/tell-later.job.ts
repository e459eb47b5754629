// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { tellLater } from './tell-invited.command.ts'

export const tellLaterJob = defineJob({ name: 'gatherings.tell-later', schedule: '23 * * * *', run: tellLater })
