// SPDX-License-Identifier: EUPL-1.2
export * from './address.ts'
export * from './csv.ts'
export * from './messages.ts'
export * from './slug.ts'
export * from './text.ts'
export * from './write-letter.ts'
export * from './mail-page.ts'
export type { WrittenBlock, WrittenDocument } from './written.ts'
