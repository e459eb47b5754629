// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ListChanged } from '../name/name.events.ts'
import { publishZone } from './publish-zone.command.ts'

/** At once when the list changes. When the server does not answer it is tried again some times, and every minute by the job. */
export const publishZoneListener = listen(ListChanged, {
  job: 'shield.publish-change',
  run: (ctx) => publishZone(ctx),
})
