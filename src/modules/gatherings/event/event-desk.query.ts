// SPDX-License-Identifier: EUPL-1.2
import type { Desk } from '#foundation/desk'
import type { Event, EventStatus } from './event.ts'
import { eventDeeds } from './event-deeds.ts'
import { selectEvent } from './event.store.ts'
import { organiserOf, organiserTransaction, type Person } from './who.query.ts'

export const eventDesk: Desk<Event, EventStatus, keyof (typeof eventDeeds)['deeds'], Person> = {
  table: eventDeeds,
  who: organiserOf,
  within: organiserTransaction,
  find: selectEvent,
  subject: ({ id }) => ({ subjectKind: 'event', subjectId: id }),
}
