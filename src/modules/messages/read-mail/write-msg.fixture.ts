// SPDX-License-Identifier: EUPL-1.2
// Writes a mail as Outlook saves it (.msg, MS-OXMSG): no library with a licence that fits writes one, so the container is written by `cfb` and
// the properties by hand. What reads it here (@kenjiuno/msgreader) shares nothing with it.
import CFB from 'cfb'

export interface MsgMail {
  subject: string
  from: { name: string; address: string }
  to?: { name: string; address: string }[]
  text?: string
  html?: string
  /** A page within RTF, as Outlook keeps what came over Exchange. */
  rtf?: string
  headers?: string
  /** Words in the code page of old Outlooks instead of UTF-16. */
  isOld?: boolean
  files?: { name: string; mediaType?: string; bytes: Uint8Array }[]
  within?: MsgMail[]
}

interface Property {
  id: number
  type: number
  value: Buffer
}

const types = {
  long: 0x0003,
  boolean: 0x000b,
  time: 0x0040,
  old: 0x001e,
  words: 0x001f,
  bytes: 0x0102,
  object: 0x000d,
} as const
const sentAt = new Date('2026-11-03T09:30:00Z')

export function writeMsg(mail: MsgMail): Buffer {
  const container = CFB.utils.cfb_new()
  const put: Put = (path, bytes) => void CFB.utils.cfb_add(container, path, bytes)
  for (const stream of ['00020102', '00030102', '00040102'])
    put(`/__nameid_version1.0/__substg1.0_${stream}`, Buffer.alloc(0))
  writeMail(put, '/', mail, true)
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array)
}

type Put = (path: string, bytes: Buffer) => void

function writeMail(put: Put, folder: string, mail: MsgMail, isOutermost: boolean): void {
  const words = (id: number, text: string | undefined) => (text === undefined ? [] : [wordsOf(id, text, mail.isOld)])
  const properties: Property[] = [
    ...words(0x001a, 'IPM.Note'),
    ...words(0x0037, mail.subject),
    ...words(0x0c1a, mail.from.name),
    ...words(0x0c1e, 'SMTP'),
    ...words(0x0c1f, mail.from.address),
    ...words(0x5d01, mail.from.address),
    ...words(0x1000, mail.text),
    ...words(0x007d, mail.headers),
    time(0x0039, sentAt),
    time(0x0e06, sentAt),
    long(0x0e07, 1),
    long(0x340d, mail.isOld ? 0 : 0x40000),
    long(0x3fde, 65_001),
    ...(mail.html === undefined ? [] : [{ id: 0x1013, type: types.bytes, value: Buffer.from(mail.html, 'utf8') }]),
    ...(mail.rtf === undefined ? [] : [{ id: 0x1009, type: types.bytes, value: unpackedRtf(mail.rtf) }]),
  ]
  const recipients = mail.to ?? []
  const files = mail.files ?? []
  const within = mail.within ?? []
  const head = Buffer.alloc(isOutermost ? 32 : 24)
  for (const [at, count] of [
    recipients.length,
    files.length + within.length,
    recipients.length,
    files.length + within.length,
  ].entries())
    head.writeUInt32LE(count, 8 + at * 4)
  writeProperties(put, folder, head, properties)
  for (const [index, { name, address }] of recipients.entries())
    writeProperties(put, `${folder}__recip_version1.0_#${hex(index, 8)}/`, Buffer.alloc(8), [
      long(0x0c15, 1),
      long(0x3000, index),
      ...words(0x3001, name),
      ...words(0x3002, 'SMTP'),
      ...words(0x3003, address),
      ...words(0x39fe, address),
    ])
  for (const [index, { name, mediaType, bytes }] of files.entries())
    writeProperties(put, `${folder}__attach_version1.0_#${hex(index, 8)}/`, Buffer.alloc(8), [
      long(0x0e21, index),
      long(0x3705, 1),
      ...words(0x3704, name),
      ...words(0x3707, name),
      ...words(0x370e, mediaType),
      { id: 0x3701, type: types.bytes, value: Buffer.from(bytes) },
    ])
  for (const [index, inner] of within.entries()) {
    const path = `${folder}__attach_version1.0_#${hex(files.length + index, 8)}/`
    writeProperties(put, path, Buffer.alloc(8), [
      long(0x0e21, files.length + index),
      long(0x3705, 5),
      ...words(0x3001, inner.subject),
      { id: 0x3701, type: types.object, value: Buffer.alloc(0) },
    ])
    writeMail(put, `${path}__substg1.0_3701000D/`, inner, false)
  }
}

/** Short values stand in the list itself; long ones in a stream of their own, of which the list says the size. */
function writeProperties(put: Put, folder: string, head: Buffer, properties: readonly Property[]): void {
  const entries = properties.map(({ id, type, value }) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt16LE(type, 0)
    entry.writeUInt16LE(id, 2)
    entry.writeUInt32LE(6, 4)
    const isShort = type === types.long || type === types.boolean || type === types.time
    if (isShort) value.copy(entry, 8)
    else if (type === types.object) entry.writeUInt32LE(0xffffffff, 8)
    else {
      entry.writeUInt32LE(value.length + (type === types.words ? 2 : type === types.old ? 1 : 0), 8)
      put(`${folder}__substg1.0_${hex(id, 4)}${hex(type, 4)}`, value)
    }
    return entry
  })
  put(`${folder}__properties_version1.0`, Buffer.concat([head, ...entries]))
}

function wordsOf(id: number, text: string, isOld = false): Property {
  return isOld
    ? { id, type: types.old, value: Buffer.from(text, 'latin1') }
    : { id, type: types.words, value: Buffer.from(text, 'utf16le') }
}

function long(id: number, number: number): Property {
  const value = Buffer.alloc(4)
  value.writeUInt32LE(number)
  return { id, type: types.long, value }
}

/** Hundreds of nanoseconds since 1601. */
function time(id: number, at: Date): Property {
  const value = Buffer.alloc(8)
  value.writeBigUInt64LE((BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n)
  return { id, type: types.time, value }
}

/** The form of MS-OXRTFCP that packs nothing. */
function unpackedRtf(rtf: string): Buffer {
  const raw = Buffer.from(rtf, 'latin1')
  const head = Buffer.alloc(16)
  head.writeUInt32LE(raw.length + 12, 0)
  head.writeUInt32LE(raw.length, 4)
  head.write('MELA', 8, 'latin1')
  return Buffer.concat([head, raw])
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0')
}
