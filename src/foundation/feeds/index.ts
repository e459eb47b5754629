// SPDX-License-Identifier: EUPL-1.2
export { atomOf, type FeedEntry } from './atom.ts'
export { type CalendarEvent, calendarOf } from './calendar.ts'
