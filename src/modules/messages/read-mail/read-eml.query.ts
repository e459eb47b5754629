// SPDX-License-Identifier: EUPL-1.2
import PostalMime, { type Address, addressParser, decodeWords, type Email } from 'postal-mime'
import { limits } from '../understand-message/limits.ts'
import type { NotReadBecause } from '../understand-message/understood-message.ts'
import { addFile, type ReadWithin } from './add-file.ts'
import { type Mail, type Mailbox, tidy } from './mail-tree.ts'

const mailHeaders = [
  'from',
  'subject',
  'date',
  'message-id',
  'received',
  'to',
  'mime-version',
  'content-type',
  'return-path',
]
const recipientHeaders =
  /^(?:to|cc|bcc|delivered-to|x-original-to|envelope-to|x-envelope-to|x-rcpt-to|apparently-to|resent-to|resent-cc)$/

/** Reads one mail in the form of the internet, or says why not. Nothing in it is opened, loaded or shown. */
export async function readEml(bytes: Uint8Array, readWithin: ReadWithin): Promise<Mail | NotReadBecause> {
  if (isTooMuch(bytes)) return 'too-many'
  const parsed = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 }).catch(() => null)
  if (!parsed || !looksLikeMail(parsed)) return 'damaged'
  const mail: Mail = {
    from: senderIn(parsed, 'from') ?? senderIn(parsed, 'sender'),
    replyTo: mailbox(parsed.replyTo?.[0]),
    recipients: recipientsOf(parsed),
    subject: tidy((parsed.subject ?? '').slice(0, 2_000)).replaceAll('\n', ' '),
    sentAt: isoTime(parsed.date),
    text: parsed.text ?? '',
    html: parsed.html ?? '',
    headerLinks: headerLinks(parsed),
    files: [],
    within: [],
    unread: [],
    size: bytes.length,
  }
  for (const file of parsed.attachments.slice(0, limits.attachments))
    await addFile(mail, file.mimeType, file.filename ?? '', bytesOf(file.content), readWithin)
  for (const { mimeType, content } of parsed.attachments.slice(limits.attachments))
    mail.unread.push({ mediaType: mimeType, size: bytesOf(content).length, because: 'too-many' })
  return mail
}

/** Each line costs a step, and each boundary a look at every line: a mail with far too many of them was made to hurt. */
function isTooMuch(bytes: Uint8Array): boolean {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) if (++lines > limits.lines) return true
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let multiparts = 0
  for (const spelling of ['boundary', 'Boundary', 'BOUNDARY'])
    for (let at = buffer.indexOf(spelling); at >= 0; at = buffer.indexOf(spelling, at + 1))
      if (/^\s*=/.test(buffer.toString('latin1', at + 8, at + 12)) && ++multiparts > limits.multiparts) return true
  return false
}

function looksLikeMail(mail: Email): boolean {
  const names = new Set(mail.headers.map(({ key }) => key))
  return mailHeaders.some((name) => names.has(name))
}

function recipientsOf(mail: Email): Mailbox[] {
  const listed = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]
  const named = listed.flatMap((one) => (one.group ? one.group.map((each) => mailbox(each)) : [mailbox(one)]))
  const others = mail.headers
    .filter(({ key }) => recipientHeaders.test(key))
    .flatMap(({ value }) => [...value.slice(0, 20_000).matchAll(/[^\s<>,;:"()]{1,64}@[^\s<>,;:"()]{1,255}/g)])
    .map(([address]) => ({ name: '', address }))
  return [...named.flatMap((one) => one ?? []), ...others].slice(0, 500)
}

function headerLinks(mail: Email): string[] {
  return mail.headers
    .filter(({ key }) => key === 'list-unsubscribe')
    .flatMap(({ value }) => [...value.slice(0, 10_000).matchAll(/<\s*((?:https?|mailto):[^<>]{1,4000})>/gi)])
    .map(([, address = '']) => address)
}

/** Scammers write names with commas and addresses in brackets: a mail program shows the first name, and the last address in brackets. */
function senderIn(mail: Email, header: 'from' | 'sender'): Mailbox | null {
  const written = mail.headers.find(({ key }) => key === header)?.value.slice(0, 5_000)
  if (!written) return null
  const mailboxes = addressParser(written, { flatten: true }).flatMap((one) => mailbox(one) ?? [])
  const named = mailboxes.find(({ name }) => name !== '')?.name ?? ''
  const bracketed = [...decodeWords(written).matchAll(/<([^\s<>]{1,64}@[^\s<>]{1,255})>/g)].at(-1)?.[1]
  const address = bracketed ?? mailboxes.find((one) => one.address.includes('@'))?.address ?? ''
  return named === '' && address === '' ? null : { name: named, address: address.replace(/\.$/, '') }
}

function mailbox(address: Address | undefined): Mailbox | null {
  const one = address?.group ? address.group[0] : address
  if (!one || (!one.address && !one.name)) return null
  return { name: tidy((one.name ?? '').slice(0, limits.words)), address: (one.address ?? '').trim().slice(0, 320) }
}

export function isoTime(written: string | undefined): string | null {
  const at = new Date(written ?? '')
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}
