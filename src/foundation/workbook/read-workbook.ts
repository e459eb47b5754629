// SPDX-License-Identifier: EUPL-1.2
import { Sandbox } from '../sandbox/index.ts'
import { Refusal } from '../web/index.ts'
import { readRows } from './read-rows.ts'
import { unpackedSize } from './unpacked-size.ts'
import { workbookMessages as message } from './workbook.text.ts'

/** Bytes. 50,000 rows of twenty columns come to about 60 MB. */
const largestUnpacked = 100 * 1024 * 1024
const usualLimits = { megabytes: 512, milliseconds: 30_000 }

const apartWithin = (limits: typeof usualLimits) =>
  new Sandbox(new URL('./read-rows.ts', import.meta.url), readRows, limits)
const usual = apartWithin(usualLimits)

/**
 * The first sheet of an .xlsx file, each cell as text. Read in a process of its own, with a limit on memory and time, so that
 * a file that was made to hurt stops only itself. Refuses what cannot be read, and says why.
 */
export async function readWorkbook(bytes: Uint8Array, limits = usualLimits): Promise<string[][]> {
  if (isCompoundFile(bytes)) throw new Refusal(isEncrypted(bytes) ? message.password : message.oldExcel)
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) throw new Refusal(message.broken)
  if (unpacked > largestUnpacked) throw new Refusal(message.unpacksTooLarge)
  const own = limits === usualLimits ? usual : apartWithin(limits)
  const rows = await own.do(bytes)
  if (typeof rows === 'string') throw new Refusal(message.broken)
  return rows
}

/** Whether these are the bytes of a spreadsheet, old or new, whatever its name is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 || (bytes[0] === 0x50 && bytes[1] === 0x4b)
}

/** The container of old Office files, and of new ones with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
}

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}
