// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { watchEveryFeed } from './watch-feeds.command.ts'

export const watchFeeds = defineJob({ name: 'reports.watch-feeds', schedule: '*/15 * * * *', run: watchEveryFeed })
