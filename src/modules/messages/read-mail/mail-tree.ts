// SPDX-License-Identifier: EUPL-1.2
import type { NotReadBecause } from '../understand-message/understood-message.ts'

export interface Mailbox {
  name: string
  address: string
}

/** One mail, as its parts say it; whatever format it came in. */
export interface Mail {
  from: Mailbox | null
  replyTo: Mailbox | null
  /** Everybody it was sent to, by any header. */
  recipients: Mailbox[]
  subject: string
  /** ISO time, or null. */
  sentAt: string | null
  text: string
  html: string
  /** Addresses of headers that lead somewhere (List-Unsubscribe). */
  headerLinks: string[]
  files: MailFile[]
  /** Mails that it carries, in their order. */
  within: Mail[]
  /** What of it could not be read. */
  unread: { mediaType: string; size: number; because: NotReadBecause }[]
  size: number
}

export interface MailFile {
  mediaType: string
  name: string
  bytes: Uint8Array
}

/** The mail that it is about: the innermost, of the first that each carries. `above`: those that carry it, the outermost first. */
export function reportedMail(outer: Mail): { mail: Mail; beside: Mail[]; above: Mail[] } {
  const above: Mail[] = []
  let mail = outer
  let beside: Mail[] = []
  for (let next = mail.within[0]; next; next = mail.within[0]) {
    above.push(mail)
    beside = [...beside, ...mail.within.slice(1)]
    mail = next
  }
  return { mail, beside, above }
}

/** Kinds of part that are closed to whoever is not the recipient. */
export function isEncrypted(mediaType: string): boolean {
  return /^application\/(?:pkcs7-mime|x-pkcs7-mime|pgp-encrypted)$/.test(mediaType)
}

/** Text of mail holds runs of blanks and invisible signs that only pad: they are taken out, words stay as they are. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u034f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000 ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
