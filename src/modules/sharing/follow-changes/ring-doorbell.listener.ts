// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ringDoorbell } from './ring-doorbell.command.ts'
import { TagSetChanged } from './tag-set.events.ts'

export const ringWhenChanged = listen(TagSetChanged, { job: 'sharing.ring-doorbell', run: ringDoorbell })
