// SPDX-License-Identifier: EUPL-1.2
// No data about people: words and drawings of ours.
import { pngOf } from '#foundation/pictures'
import type { Language } from '#foundation/text'
import { drawPoster } from '../make-kit/draw-poster.query.ts'
import { type Kit, unnamed } from '../make-kit/kit.ts'
import { packKit } from '../make-kit/pack-kit.query.ts'
import { thumbnail } from './shared-kit.query.ts'

const poster = { width: 1_240, height: 1_754 }
const posterSvg = (kit: Kit, language: Language) => drawPoster(kit, unnamed(language), poster)
const png = (kit: Kit, language: Language, width: number) => pngOf(posterSvg(kit, language), width)

interface SharedFile {
  type: string
  /** Null: too many pictures wait to be drawn. */
  make: (kit: Kit, language: Language) => Promise<Buffer | null>
}

const orNull = (made: Buffer | 'too-busy') => (made === 'too-busy' ? null : made)

/** By name; every one is the same for everybody. */
export const sharedFiles: Readonly<Record<string, SharedFile>> = {
  'klein.png': { type: 'image/png', make: async (...of) => orNull(await png(...of, thumbnail.width)) },
  'poster.png': { type: 'image/png', make: async (...of) => orNull(await png(...of, poster.width)) },
  'poster.svg': { type: 'image/svg+xml; charset=utf-8', make: async (...of) => Buffer.from(posterSvg(...of)) },
  'pakket.zip': { type: 'application/zip', make: async (kit, language) => packKit(kit, unnamed(language)) },
}

const made = new Map<string, Buffer>()

/** A file of a kit, made once for all who ask; null when it cannot be made now. */
export async function sharedFile(kit: Kit, name: string, language: Language): Promise<Buffer | null> {
  const key = `${kit.id} ${name} ${language}`
  const bytes = made.get(key) ?? (await sharedFiles[name]?.make(kit, language)) ?? null
  if (bytes) made.set(key, bytes)
  return bytes
}
