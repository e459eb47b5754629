// SPDX-License-Identifier: EUPL-1.2
import type { MessageInput } from '../understand-message/understood-message.ts'

/** How a mail was handed over, as its sender's mail server said: to find out whether it may be answered, and gone with the message. */
export interface Envelope {
  /** MAIL FROM; '' for what a program sent. */
  from: string
  helo: string
  ip: string
}

/** What lies sealed: the message as it came in. */
export interface Original {
  input: MessageInput
  envelope: Envelope | null
}

/** As text, to be sealed. */
export function writeOriginal({ input, envelope }: Original): string {
  const content = 'text' in input ? { text: input.text } : { base64: Buffer.from(input.bytes).toString('base64') }
  return JSON.stringify({ kind: input.kind, ...content, envelope })
}

export function readOriginal(written: string): Original {
  const { kind, text, base64, envelope } = JSON.parse(written)
  const input: MessageInput = text === undefined ? { kind, bytes: Buffer.from(base64, 'base64') } : { kind, text }
  return { input, envelope }
}

/** The bytes of which the digest is evidence. */
export function bytesOf(input: MessageInput): Uint8Array {
  return 'text' in input ? Buffer.from(input.text, 'utf8') : input.bytes
}
