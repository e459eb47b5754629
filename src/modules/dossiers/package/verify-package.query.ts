// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { publicKeyOf } from '#foundation/secrets'
import { declaration, keyOfPem, readManifest, tagFiles } from './bag.ts'
import type { Finding, Verdict } from './verdict.ts'
import { centralDirectory, localHeader, localLength, readLocalHeader, type ZipEntry } from '#foundation/zip'

/** Bytes that are read at once. */
const atOnce = 256 * 1024
/** Files about the bag are read whole: manifests of 65,000 files fit. */
const largestTag = 32 * 1024 * 1024
const longestName = 300

interface Seen extends ZipEntry {
  sha256: string
  sha512: string
  /** Only of a file about the bag. */
  bytes: Buffer | null
}

/**
 * Whether a package is as it was signed, and by which key. Reads the file once, in pieces, and needs nothing else. `trusted`: keys in
 * base64 that one had from elsewhere: the key within the package proves nothing about who made it.
 */
export async function verifyPackage(path: string, trusted: readonly string[]): Promise<Verdict> {
  const file = await open(path, 'r')
  try {
    return judge(await readEntries(file), trusted)
  } finally {
    await file.close()
  }
}

type File = Awaited<ReturnType<typeof open>>

/** Everything up to the first place that is not as we write it. */
async function readEntries(file: File): Promise<{ entries: Seen[]; isWhole: boolean }> {
  const entries: Seen[] = []
  const { size } = await file.stat()
  const read = async (at: number, length: number) => {
    const wanted = Math.max(0, Math.min(length, size - at))
    const buffer = Buffer.alloc(wanted)
    const { bytesRead } = await file.read(buffer, 0, wanted, at)
    return buffer.subarray(0, bytesRead)
  }
  let at = 0
  for (;;) {
    const head = readLocalHeader(await read(at, localLength))
    if (head === 'broken') return { entries, isWhole: false }
    if (head === null) break
    if (head.nameLength > longestName || at + localLength + head.nameLength + head.size > size)
      return { entries, isWhole: false }
    at += localLength
    const name = (await read(at, head.nameLength)).toString('latin1')
    at += head.nameLength
    const isTag = !name.includes('/data/') && head.size <= largestTag
    const [sha256, sha512, kept] = [createHash('sha256'), createHash('sha512'), [] as Buffer[]]
    let sum = 0
    for (let done = 0; done < head.size; done += atOnce) {
      const piece = await read(at + done, Math.min(atOnce, head.size - done))
      sha256.update(piece)
      sha512.update(piece)
      sum = crc32(piece, sum)
      if (isTag) kept.push(piece)
    }
    at += head.size
    // The name goes into the list as it was read; the sum as it should be, so that a changed one shows below.
    entries.push({
      name,
      size: head.size,
      crc32: sum,
      sha256: sha256.digest('hex'),
      sha512: sha512.digest('hex'),
      bytes: isTag ? Buffer.concat(kept) : null,
    })
    if (sum !== head.crc32) return { entries, isWhole: false }
  }
  return { entries, isWhole: (await isAsWritten(entries, read, at, size)) && (await areHeads(entries, read)) }
}

type Read = (at: number, length: number) => Promise<Buffer>

async function isAsWritten(entries: readonly Seen[], read: Read, at: number, size: number): Promise<boolean> {
  const rest = centralDirectory(entries)
  return size - at === rest.length && (await read(at, rest.length)).equals(rest)
}

/** The parts of a local header that nobody reads (dates, flags) are as we write them too. */
async function areHeads(entries: readonly Seen[], read: Read): Promise<boolean> {
  let at = 0
  for (const entry of entries) {
    const head = localHeader(entry)
    if (!(await read(at, head.length)).equals(head)) return false
    at += head.length + entry.size
  }
  return true
}

function judge({ entries, isWhole }: { entries: Seen[]; isWhole: boolean }, trusted: readonly string[]): Verdict {
  const folder = entries[0]?.name.split('/')[0] ?? ''
  const number = /^D-\d{4}-\d{5,}$/.test(folder) ? folder : null
  const files = new Map<string, Seen>()
  const findings: Finding[] = []
  for (const entry of entries) {
    const inside = entry.name.startsWith(`${folder}/`) ? entry.name.slice(folder.length + 1) : entry.name
    if (files.has(inside)) findings.push({ kind: 'added', file: inside })
    files.set(inside, entry)
  }
  if (!isWhole) findings.push({ kind: 'damaged' })
  const verdict = {
    number,
    files: files.size,
    bytes: entries.reduce((sum, { size }) => sum + size, 0),
    key: null,
    isTrusted: false,
  }
  const textOf = (name: string) => files.get(name)?.bytes?.toString('utf8') ?? null
  const [tags, key] = [files.get(tagFiles.tags)?.bytes ?? null, textOf(tagFiles.key)]
  if (number === null || !tags) return { ...verdict, findings: [...findings, { kind: 'no-package' }] }
  const tagSums = readManifest(tags.toString('utf8'))
  const payloadSums = readManifest(textOf(tagFiles.sha512) ?? '-')
  const shortSums = readManifest(textOf(tagFiles.sha256) ?? '-')
  const signature = signedBy(tags, files.get(tagFiles.signature)?.bytes ?? null, key)
  if ('kind' in signature) findings.push(signature)
  const isTrusted = 'base64' in signature && trusted.includes(signature.base64)
  if ('base64' in signature && trusted.length > 0 && !isTrusted)
    findings.push({ kind: 'foreign-key', key: signature.id })
  findings.push(...compare(tagSums, files, (name) => !name.startsWith('data/') && !isUnlisted(name), 'sha512'))
  findings.push(...compare(payloadSums, files, (name) => name.startsWith('data/'), 'sha512'))
  findings.push(...compare(shortSums, files, (name) => name.startsWith('data/'), 'sha256'))
  if (textOf(tagFiles.declaration) !== declaration) findings.push({ kind: 'changed', file: tagFiles.declaration })
  return {
    ...verdict,
    key: 'id' in signature ? signature.id : null,
    isTrusted,
    findings: [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()],
  }
}

/** Neither can be in the list that is signed. */
const isUnlisted = (name: string) => name === tagFiles.tags || name === tagFiles.signature

function compare(
  sums: ReadonlyMap<string, string> | null,
  files: ReadonlyMap<string, Seen>,
  belongs: (name: string) => boolean,
  algorithm: 'sha256' | 'sha512',
): Finding[] {
  if (!sums) return [{ kind: 'damaged' }]
  const findings: Finding[] = []
  for (const [file, sum] of sums) {
    const found = files.get(file)
    if (!found) findings.push({ kind: 'missing', file })
    else if (found[algorithm] !== sum) findings.push({ kind: 'changed', file })
  }
  for (const file of files.keys()) if (belongs(file) && !sums.has(file)) findings.push({ kind: 'added', file })
  return findings
}

function signedBy(
  tags: Buffer,
  signature: Buffer | null,
  pem: string | null,
): { id: string; base64: string } | { kind: 'not-signed' | 'wrong-signature' } {
  const base64 = pem && keyOfPem(pem)
  if (!signature || !pem) return { kind: 'not-signed' }
  if (!base64) return { kind: 'wrong-signature' }
  const key = publicKeyOf(base64)
  return key.isSignedBy(tags, signature) ? { id: key.id, base64 } : { kind: 'wrong-signature' }
}
