// SPDX-License-Identifier: EUPL-1.2
import { limits } from '../understand-message/limits.ts'
import type { Mail } from './mail-tree.ts'
import { readEml } from './read-eml.query.ts'
import { isCompoundFile, readMsg } from './read-msg.query.ts'

/** Reads a mail of the internet (.eml) or of Outlook (.msg), whichever the bytes are, with every mail that it carries. Null when it is neither. */
export async function readMail(bytes: Uint8Array): Promise<{ kind: 'eml' | 'msg'; mail: Mail | null }> {
  const kind = isCompoundFile(bytes) ? 'msg' : 'eml'
  const mail = await readAt(bytes, 0)
  return { kind, mail: mail === 'too-deep' ? null : mail }
}

async function readAt(bytes: Uint8Array, depth: number): Promise<Mail | null | 'too-deep'> {
  if (depth > limits.depth) return 'too-deep'
  const within = (inner: Uint8Array) => readAt(inner, depth + 1)
  return isCompoundFile(bytes) ? readMsg(bytes, within) : readEml(bytes, within)
}
