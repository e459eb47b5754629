// SPDX-License-Identifier: EUPL-1.2
export { atomOf, type FeedEntry } from './atom.ts'
export * from './csv.ts'
export * from './messages.ts'
export * from './text.ts'
