// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { SigningKey } from '#foundation/secrets'
import { bagInfo, declaration, manifest, publicPem, type Sum, tagFiles } from './bag.ts'
import { centralDirectory, localHeader } from '#foundation/zip'

export const number = 'D-2026-00001'

/** A file of an invented package. */
export type Packed = [path: string, bytes: Buffer]

/** An invented package as a dossier has it, with its signature. */
export function packed(key: SigningKey, payload: readonly Packed[]): Packed[] {
  const sums = payload.map(([path, bytes]) => sumOf(path, bytes))
  const tags: Packed[] = [
    [tagFiles.declaration, Buffer.from(declaration)],
    [
      tagFiles.info,
      Buffer.from(bagInfo({ organisation: 'Proef', number, day: '2026-11-27', description: 'Proef' }, sums)),
    ],
    [tagFiles.sha256, Buffer.from(manifest(sums, 'sha256'))],
    [tagFiles.sha512, Buffer.from(manifest(sums, 'sha512'))],
    [tagFiles.key, Buffer.from(publicPem(key.base64))],
  ]
  const list = Buffer.from(
    manifest(
      tags.map(([path, bytes]) => sumOf(path, bytes)),
      'sha512',
    ),
  )
  return [...payload, ...tags, [tagFiles.tags, list], [tagFiles.signature, key.sign(list)]]
}

export function zipOf(files: readonly Packed[]): Buffer {
  const entries = files.map(([path, bytes]) => ({
    name: `${number}/${path}`,
    size: bytes.length,
    crc32: crc32(bytes),
  }))
  const parts = files.flatMap(([, bytes], at) => {
    const entry = entries[at]
    return entry ? [localHeader(entry), bytes] : []
  })
  return Buffer.concat([...parts, centralDirectory(entries)])
}

function sumOf(path: string, bytes: Buffer): Sum {
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')
  return { path, size: bytes.length, sha256: digest('sha256'), sha512: digest('sha512') }
}
