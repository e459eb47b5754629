// SPDX-License-Identifier: EUPL-1.2
import type { NotReadBecause } from '../understand-message/understood-message.ts'
import { isEncrypted, type Mail } from './mail-tree.ts'

/** Reads a mail that another one carries, or says why not. */
export type ReadWithin = (bytes: Uint8Array) => Promise<Mail | NotReadBecause>

/** Puts an attachment where it belongs: a mail within is read, a closed one and one that is none after all are written down as not read. */
export async function addFile(
  mail: Mail,
  mediaType: string,
  name: string,
  bytes: Uint8Array,
  readWithin: ReadWithin,
): Promise<void> {
  const isMail =
    /^message\/(?:rfc822|global)$|^application\/vnd\.ms-outlook$/.test(mediaType) || /\.(?:eml|msg)$/i.test(name)
  if (isEncrypted(mediaType)) mail.unread.push({ mediaType, size: bytes.length, because: 'encrypted' })
  else if (!isMail) mail.files.push({ mediaType, name, bytes })
  else {
    const within = await readWithin(bytes)
    if (typeof within === 'string') mail.unread.push({ mediaType, size: bytes.length, because: within })
    else mail.within.push(within)
  }
}
