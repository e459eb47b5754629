// SPDX-License-Identifier: EUPL-1.2
export type { FactsheetDocument } from './compose/document.ts'
export { listPublished as listPublishedFactsheets } from './read-edition/read-edition.query.ts'
