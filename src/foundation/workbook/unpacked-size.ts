// SPDX-License-Identifier: EUPL-1.2

/**
 * Bytes that a zip file says it unpacks to, all files together; null when it is no zip that can be read. Read from the
 * list at its end, which is also what the reader of the spreadsheet goes by: it makes no more room than that.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfList(view)
  if (end === null) return null
  const list = listAt(view, end)
  if (list === null) return null
  const { count } = list
  let { at } = list
  let size = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const unpacked = view.getUint32(at + 24, true)
    // A size that stands elsewhere is for files of more than 4 GB.
    if (unpacked === 0xffffffff) return Number.POSITIVE_INFINITY
    size += unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

/** The record that says where the list begins; a comment of at most 64 kB may follow it. */
function endOfList(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

/** Where the list begins and how long it is, read at the very places where the reader of the spreadsheet reads it. */
function listAt(view: DataView, end: number): { count: number; at: number } | null {
  const count = view.getUint16(end + 8, true)
  const at = view.getUint32(end + 16, true)
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return { count, at }
  // A second record, for lists that do not fit the first, goes before it, whatever the first says.
  const second = view.getUint32(end - 12, true)
  if (second + 56 > view.byteLength) return null
  if (view.getUint32(second, true) !== 0x06064b50) return { count, at }
  return { count: view.getUint32(second + 32, true), at: view.getUint32(second + 48, true) }
}
