// SPDX-License-Identifier: EUPL-1.2
import { Sandbox } from '#foundation/sandbox'
import { Refusal } from '#foundation/web'
import { largestAttachment } from '../attach-file/attachment.ts'
import type { ReadMail } from './mail.ts'
import { parseMail } from './parse-mail.query.ts'
import { mailMessages } from './receive-mail.text.ts'

const apart = new Sandbox(new URL('./parse-mail.query.ts', import.meta.url), parseMail, {
  milliseconds: 30_000,
  megabytes: 512,
})

/** Reads one .eml file. Nothing in it is opened, loaded or shown as a page. Refuses what is no mail. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  if (bytes.length === 0) throw new Refusal(mailMessages.mailMissing)
  if (bytes.length > largestAttachment) throw new Refusal(mailMessages.mailTooLarge)
  const mail = await apart.do(bytes)
  if (mail === null || typeof mail === 'string') throw new Refusal(mailMessages.mailUnreadable)
  return mail
}
