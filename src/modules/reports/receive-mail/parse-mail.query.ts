// SPDX-License-Identifier: EUPL-1.2
import PostalMime, { type Address, type Email } from 'postal-mime'
import { dutchDay } from '#values'
import { type MailSender, type ReadMail, tidyText, withoutStyle } from './mail.ts'

const mailHeaders = ['from', 'subject', 'date', 'message-id', 'received', 'to', 'mime-version', 'content-type']
const mostLookedAt = 50
const deepestForward = 3
/** Characters: a mail with less text than this says what it says in a picture. */
const shortText = 60

/** Reads one .eml file, in a process of its own: see read-mail.query.ts. Null: no mail, or one that cannot be read. */
export async function parseMail(bytes: Uint8Array): Promise<ReadMail | null> {
  const outer = await parsed(bytes)
  if (!outer || !looksLikeMail(outer)) return null
  let inner = outer
  const covering: string[] = []
  // Somebody forwarded it as an attachment, perhaps more than once: the innermost is what it is about.
  for (let depth = 0; depth < deepestForward; depth++) {
    const inside = inner.attachments.find(({ mimeType }) => mimeType === 'message/rfc822')
    const next = inside && (await parsed(bytesOf(inside.content)))
    if (!next || !looksLikeMail(next)) break
    covering.push(await textOf(inner))
    inner = next
  }
  const from = senderOf(inner.from) ?? senderOf(inner.sender)
  const text = await textOf(inner)
  return {
    messageId: outer.messageId ?? null,
    subject: tidyText(inner.subject ?? ''),
    from,
    sentOn: dayOf(inner.date),
    covering: tidyText(covering.join('\n\n')),
    text,
    attachments: inner.attachments.slice(0, mostLookedAt).flatMap(({ filename, content, related }) =>
      // Pictures inside the text are decoration (logos, buttons), unless they are all that there is to read.
      related && text.length >= shortText ? [] : [{ name: filename ?? '', bytes: bytesOf(content) }],
    ),
    isForwarded: inner !== outer,
  }
}

/** Null for what cannot be read at all: too deep, headers without end, or a fault of the reader. */
async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 })
  } catch {
    return null
  }
}

function looksLikeMail(mail: Email): boolean {
  const names = new Set(mail.headers.map(({ key }) => key))
  return mailHeaders.some((name) => names.has(name))
}

/** The text of a mail. HTML is turned into text by the reader itself, as if it were the other half of a text mail. */
async function textOf(mail: Email): Promise<string> {
  const plain = tidyText(mail.text ?? '')
  if (plain !== '' || !mail.html) return plain
  const body = Buffer.from(withoutStyle(mail.html)).toString('base64').replace(/.{76}/g, '$&\r\n')
  const both = [
    'Content-Type: multipart/mixed; boundary=deel',
    '',
    '--deel\r\nContent-Type: text/plain\r\n\r\n',
    `--deel\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`,
    '--deel--\r\n',
  ].join('\r\n')
  return tidyText((await PostalMime.parse(both)).text ?? '')
}

function senderOf(address: Address | undefined): MailSender | null {
  const mailbox = address?.group ? address.group[0] : address
  return mailbox?.address ? { name: tidyText(mailbox.name ?? ''), address: mailbox.address.trim() } : null
}

function dayOf(date: string | undefined): string | null {
  const at = new Date(date ?? '')
  return Number.isNaN(at.getTime()) ? null : dutchDay(at)
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}
