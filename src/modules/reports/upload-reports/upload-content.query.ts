// SPDX-License-Identifier: EUPL-1.2
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Context } from '#foundation/access'
import type { Faults, Upload, UploadContent } from './upload.ts'
import type { UploadRow } from './upload.store.ts'

export function sealName(ctx: Context, name: string): Buffer {
  return ctx.secrets.seal('reports.upload-name', name)
}

export function withName(ctx: Context, { sealedName, ...row }: UploadRow): Upload {
  return { ...row, name: ctx.secrets.open('reports.upload-name', sealedName) }
}

/** What waits in the database: packed, because rows repeat themselves, and then sealed with our key. */
export function sealContent(ctx: Context, content: UploadContent): Buffer {
  return sealPacked(ctx, 'reports.upload', content)
}

export function openContent(ctx: Context, sealed: Buffer): UploadContent {
  return openPacked(ctx, 'reports.upload', sealed) as UploadContent
}

export function sealFaults(ctx: Context, faults: Faults): Buffer {
  return sealPacked(ctx, 'reports.upload-faults', faults)
}

export function openFaults(ctx: Context, sealed: Buffer | null): Faults {
  return sealed ? (openPacked(ctx, 'reports.upload-faults', sealed) as Faults) : { headers: null, rows: [] }
}

/** Packed and then sealed: for what repeats itself, as the rows of a table do. */
export function sealPacked(ctx: Context, purpose: string, value: unknown): Buffer {
  return ctx.secrets.seal(purpose, gzipSync(JSON.stringify(value)).toString('base64'))
}

export function openPacked(ctx: Context, purpose: string, sealed: Buffer): unknown {
  return JSON.parse(gunzipSync(Buffer.from(ctx.secrets.open(purpose, sealed), 'base64')).toString('utf8'))
}
