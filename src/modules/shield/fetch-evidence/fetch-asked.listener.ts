// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { fetchAsked } from './fetch-asked.command.ts'
import { EvidenceAsked } from './fetched-page.events.ts'

export const fetchWhenAsked = listen(EvidenceAsked, {
  job: 'shield.fetch-evidence',
  run: (ctx, { fetchId }) => fetchAsked(ctx, fetchId),
})
