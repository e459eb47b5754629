// SPDX-License-Identifier: EUPL-1.2
// Messages of the DNS as bytes (RFC 1035), as far as changing a zone needs them.

export const recordType = { cname: 5, soa: 6, txt: 16, tsig: 250 } as const
/** `any`: of a record in an update, "whatever is there". */
export const recordClass = { internet: 1, any: 255 } as const
const opcodes = { query: 0, update: 5 } as const

/** Two bytes before each message on a stream say how long it is. */
export const largestMessage = 65_535
const headerBytes = 12
/** A reference to an earlier name is 14 bits. */
const furthestReference = 0x3fff

/** Fills one message. A name that stood there before, or the end of one, becomes a reference of two bytes. */
export class MessageWriter {
  readonly #bytes = Buffer.alloc(largestMessage)
  readonly #known = new Map<string, number>()
  #at = headerBytes

  constructor(id: number, opcode: keyof typeof opcodes, counts: readonly [number, number, number, number]) {
    this.#bytes.writeUInt16BE(id, 0)
    this.#bytes.writeUInt16BE(opcodes[opcode] << 11, 2)
    for (const [place, count] of counts.entries()) this.#bytes.writeUInt16BE(count, 4 + 2 * place)
  }

  /** In lower case, without a final dot. Labels are at most 63 bytes; the caller has looked. */
  name(text: string): this {
    for (let rest = text; rest !== ''; ) {
      const at = this.#known.get(rest)
      if (at !== undefined) return this.number(0xc000 | at, 2)
      if (this.#at <= furthestReference) this.#known.set(rest, this.#at)
      const [label = ''] = rest.split('.', 1)
      this.number(label.length, 1).raw(Buffer.from(label, 'latin1'))
      rest = rest.slice(label.length + 1)
    }
    return this.number(0, 1)
  }

  number(value: number, bytes: number): this {
    this.#at = this.#bytes.writeUIntBE(value, this.#at, bytes)
    return this
  }

  raw(bytes: Buffer): this {
    if (this.#at + bytes.length > largestMessage) throw new RangeError('the message is longer than the DNS allows')
    this.#at += bytes.copy(this.#bytes, this.#at)
    return this
  }

  /** What `data` writes is the content of the record; nothing: a record without content. */
  record(owner: string, type: number, ofClass: number, ttl: number, data: () => void = () => {}): this {
    this.name(owner).number(type, 2).number(ofClass, 2).number(ttl, 4).number(0, 2)
    const start = this.#at
    data()
    this.#bytes.writeUInt16BE(this.#at - start, start - 2)
    return this
  }

  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#at))
  }
}

/** A name by itself, as it is signed and compared. */
export function nameBytes(text: string): Buffer {
  const labels = text
    .split('.')
    .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]))
  return Buffer.concat([...labels, Buffer.from([0])])
}

export interface ReadRecord {
  /** Where it begins in the message, and where its content does. */
  at: number
  dataAt: number
  type: number
  length: number
}

export interface ReadMessage {
  id: number
  /** 0: done. */
  code: number
  records: ReadRecord[]
}

/** Throws RangeError when it is no whole message. */
export function readMessage(message: Buffer): ReadMessage {
  const count = (place: number) => message.readUInt16BE(4 + 2 * place)
  let at = headerBytes
  for (let n = count(0); n > 0; n -= 1) at = readName(message, at).next + 4
  const records: ReadRecord[] = []
  for (let n = count(1) + count(2) + count(3); n > 0; n -= 1) {
    const { next } = readName(message, at)
    const length = message.readUInt16BE(next + 8)
    records.push({ at, dataAt: next + 10, type: message.readUInt16BE(next), length })
    at = next + 10 + length
    if (at > message.length) throw new RangeError('the message ends too early')
  }
  return { id: message.readUInt16BE(0), code: message.readUInt16BE(2) & 0xf, records }
}

/** The name that begins there, without references, in lower case; `next`: what comes after it. */
export function readName(message: Buffer, start: number): { bytes: Buffer; next: number } {
  const parts: Buffer[] = []
  let next = -1
  for (let at = start, jumps = 0; ; ) {
    const length = message.readUInt8(at)
    if (length === 0) {
      const bytes = Buffer.concat([...parts, Buffer.from([0])])
      return { bytes: Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1'), next: next < 0 ? at + 1 : next }
    }
    if (length >= 0xc0) {
      if (next < 0) next = at + 2
      at = message.readUInt16BE(at) & furthestReference
      // A name that refers to itself has no end.
      if ((jumps += 1) > 127) throw new RangeError('a name without an end')
    } else {
      parts.push(message.subarray(at, at + 1 + length))
      at += 1 + length
    }
  }
}
