// SPDX-License-Identifier: EUPL-1.2
export { atomOf, type FeedEntry, type FeedHead } from './atom.ts'
export { type CalendarEvent, calendarOf, invitationOf } from './calendar.ts'
export { jsonFeedOf } from './json-feed.ts'
