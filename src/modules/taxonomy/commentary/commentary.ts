// SPDX-License-Identifier: EUPL-1.2
import type { CommentaryFile, Remark } from './commentary.schema.ts'

export type Commentary = Pick<CommentaryFile, 'concepts' | 'counting' | 'traps' | 'decisions'> & { version: string }

export const noCommentary: Commentary = { version: '', concepts: {}, counting: {}, traps: [], decisions: [] }

export const noRemark: Remark = { words: {}, examples: {}, seeAlso: [] }
