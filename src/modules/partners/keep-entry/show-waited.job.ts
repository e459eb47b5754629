// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { showWaited } from './show-change.command.ts'

/** What waited for its day appears within a minute. */
export const showWaitedJob = defineJob({ name: 'partners.show-waited', schedule: '* * * * *', run: showWaited })
