// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type FileTable, openPacked, sealPacked } from '#modules/reports'
import type { TypedAnswers } from '../write-complaint/typed-answers.ts'
import type { LeftRow } from './batch.ts'

export interface BatchHead {
  name: string
  headers: string[]
}

/** What the file holds, and what holds for all its rows. */
export interface BatchContent {
  table: FileTable
  shared: TypedAnswers
}

const [head, content, left] = ['complaints.batch-head', 'complaints.batch', 'complaints.batch-row']

export function sealHead(ctx: Context, value: BatchHead): Buffer {
  return sealPacked(ctx, head, value)
}

export function openHead(ctx: Context, sealed: Buffer): BatchHead {
  return openPacked(ctx, head, sealed) as BatchHead
}

export function sealContent(ctx: Context, value: BatchContent): Buffer {
  return sealPacked(ctx, content, value)
}

export function openContent(ctx: Context, sealed: Buffer): BatchContent {
  return openPacked(ctx, content, sealed) as BatchContent
}

export function sealLeft(ctx: Context, { cells, problems }: LeftRow): Buffer {
  return sealPacked(ctx, left, { cells, problems })
}

export function openLeft(ctx: Context, sealed: Buffer): Pick<LeftRow, 'cells' | 'problems'> {
  return openPacked(ctx, left, sealed) as Pick<LeftRow, 'cells' | 'problems'>
}
