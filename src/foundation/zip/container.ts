// SPDX-License-Identifier: EUPL-1.2

/** A file of a package as its container names it. */
export interface ZipEntry {
  /** With '/' between folders, only plain letters, digits, '-', '_' and '.'. */
  name: string
  /** Bytes. */
  size: number
  crc32: number
}

/**
 * The container of a package: a ZIP without compression in which every byte outside the files follows from their names, sizes and
 * CRCs (APPNOTE 6.3, method 0). So a checker makes it anew and compares, and no byte can change unseen; and any unzip program opens it.
 * Without ZIP64: below 4 GiB and 65,535 files.
 */
export const mostEntries = 65_000
export const mostBytes = 4_000_000_000

/** The first moment that a ZIP can say (1 January 1980, 00:00): when a file was made stands in the dossier itself. */
const noDate = 0x0021
const localMark = 0x0403_4b50
const centralMark = 0x0201_4b50
const endMark = 0x0605_4b50

/** Bytes before the name of a local header. */
export const localLength = 30

export function localHeader({ name, size, crc32 }: ZipEntry): Buffer {
  const bytes = Buffer.from(name, 'ascii')
  const head = Buffer.alloc(localLength)
  head.writeUInt32LE(localMark, 0)
  head.writeUInt16LE(10, 4)
  head.writeUInt16LE(noDate, 12)
  head.writeUInt32LE(crc32, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(bytes.length, 26)
  return Buffer.concat([head, bytes])
}

/** What stands behind the files: the list of them, and its end. */
export function centralDirectory(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const { name, size, crc32 } = entry
    const bytes = Buffer.from(name, 'ascii')
    const head = Buffer.alloc(46)
    head.writeUInt32LE(centralMark, 0)
    head.writeUInt16LE(10, 4)
    head.writeUInt16LE(10, 6)
    head.writeUInt16LE(noDate, 14)
    head.writeUInt32LE(crc32, 16)
    head.writeUInt32LE(size, 20)
    head.writeUInt32LE(size, 24)
    head.writeUInt16LE(bytes.length, 28)
    head.writeUInt32LE(at, 42)
    parts.push(head, bytes)
    at += localLength + bytes.length + size
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endMark, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, end])
}

/** Bytes of the whole container. */
export function zipLength(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { name, size }) => sum + localLength + name.length + size + 46 + name.length, 22)
}

/** What a local header says: null where another part of the container begins, 'broken' when it is none of ours. */
export function readLocalHeader(head: Buffer): { nameLength: number; size: number; crc32: number } | null | 'broken' {
  if (head.length < 4) return 'broken'
  const mark = head.readUInt32LE(0)
  if (mark === centralMark || mark === endMark) return null
  if (mark !== localMark || head.length < localLength) return 'broken'
  return { nameLength: head.readUInt16LE(26), size: head.readUInt32LE(18), crc32: head.readUInt32LE(14) }
}
