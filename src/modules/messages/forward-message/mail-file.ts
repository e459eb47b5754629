// SPDX-License-Identifier: EUPL-1.2
import type { Channel } from '../message/message.ts'
import type { MessageInput } from '../understand-message/understood-message.ts'

export type Handed = { channel: Exclude<Channel, 'list' | 'mail' | 'api'>; input: MessageInput }

/** What somebody chose as a saved mail, by its content; null for anything else. */
export function readMailFile(bytes: Uint8Array): Handed | null {
  const isOutlook = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
  if (isOutlook) return { channel: 'upload', input: { kind: 'msg', bytes } }
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
