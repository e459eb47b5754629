// SPDX-License-Identifier: EUPL-1.2
import { limits } from '../understand-message/limits.ts'
import type { NotReadBecause } from '../understand-message/understood-message.ts'
import type { Mail } from './mail-tree.ts'
import { readEml } from './read-eml.query.ts'
import { isCompoundFile, readMsg } from './read-msg.query.ts'

/** Reads a mail of the internet (.eml) or of Outlook (.msg), whichever the bytes are, with every mail that it carries; or says why not. */
export async function readMail(bytes: Uint8Array): Promise<{ kind: 'eml' | 'msg'; mail: Mail | NotReadBecause }> {
  return { kind: isCompoundFile(bytes) ? 'msg' : 'eml', mail: await readAt(bytes, 0) }
}

async function readAt(bytes: Uint8Array, depth: number): Promise<Mail | NotReadBecause> {
  if (depth > limits.depth) return 'too-deep'
  const within = (inner: Uint8Array) => readAt(inner, depth + 1)
  return isCompoundFile(bytes) ? readMsg(bytes, within) : readEml(bytes, within)
}
