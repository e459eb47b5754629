// SPDX-License-Identifier: EUPL-1.2
import type { Desk } from '#foundation/desk'
import type { Event, EventStatus } from './event.ts'
import { eventDeeds } from './event-deeds.ts'
import { selectEvent } from './event.store.ts'
import { eventMessages } from './event.text.ts'
import { organiserOf, organiserTransaction } from './who.query.ts'

export const eventDesk: Desk<EventStatus, Event, keyof (typeof eventDeeds)['deeds']> = {
  table: eventDeeds,
  subjectKind: 'event',
  who: organiserOf,
  within: organiserTransaction,
  find: selectEvent,
  words: { ...eventMessages, notFound: eventMessages.eventNotFound },
}
