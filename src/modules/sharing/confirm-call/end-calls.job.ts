// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { endCalls } from './end-calls.command.ts'

export const endCallsJob = defineJob({ name: 'sharing.end-calls', schedule: '* * * * *', run: endCalls })
