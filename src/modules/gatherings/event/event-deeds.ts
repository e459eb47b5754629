// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { Event, EventStatus } from './event.ts'

/** Every deed with an event; commands, page and the drawing in docs/ read this table. */
export const eventDeeds = deedTable<Event, EventStatus>()({
  may: 'gatherings:write',
  of: (event) => event,
  begins: { status: 'draft' },
  deeds: {
    plan: { from: { draft: 'planned' }, by: 'owner', done: 'gatherings.event-planned' },
    hold: { from: { planned: 'held' }, by: 'owner', done: 'gatherings.event-held' },
    cancel: {
      from: { draft: 'cancelled', planned: 'cancelled' },
      by: 'owner',
      needs: 'reason',
      done: 'gatherings.event-cancelled',
    },
    change: {
      from: { draft: 'draft', planned: 'planned' },
      by: 'owner',
      seen: true,
      at: 'page',
      done: 'gatherings.event-changed',
    },
  },
})
