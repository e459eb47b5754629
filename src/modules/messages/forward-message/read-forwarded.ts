// SPDX-License-Identifier: EUPL-1.2
import type { Channel } from '../message/message.ts'
import type { MessageInput } from '../understand-message/understood-message.ts'

export type Handed = { channel: Exclude<Channel, 'list' | 'mail' | 'api'>; input: MessageInput }

const pictures: readonly (readonly [at: number, bytes: readonly number[]])[] = [
  [0, [0x89, 0x50, 0x4e, 0x47]],
  [0, [0xff, 0xd8, 0xff]],
  [8, [0x57, 0x45, 0x42, 0x50]],
]

/** What somebody chose as a file, by its content; null for what is no mail and no picture. */
export function readForwardedFile(bytes: Uint8Array): Handed | null {
  const startsWith = (at: number, wanted: readonly number[]) =>
    wanted.every((byte, index) => bytes[at + index] === byte)
  if (pictures.some(([at, wanted]) => startsWith(at, wanted)))
    return { channel: 'screenshot', input: { kind: 'screenshot', bytes } }
  if (startsWith(0, [0xd0, 0xcf, 0x11, 0xe0])) return { channel: 'upload', input: { kind: 'msg', bytes } }
  return isMail(bytes) ? { channel: 'upload', input: { kind: 'eml', bytes } } : null
}

/** Begins with headers: a name, a colon, and no signs that only programs write. */
function isMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1')
  return (
    !start.includes('\0') &&
    /^(?:From [^\n]*\n)?\ufeff?[!-9;-~]{1,100}:[ \t]?/.test(start.replace(/^\u00ef\u00bb\u00bf/, ''))
  )
}
