// SPDX-License-Identifier: EUPL-1.2

export { listPublished as listPublishedFactsheets } from './read-edition/read-edition.query.ts'
