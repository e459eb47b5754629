// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import { limits } from '../understand-message/limits.ts'
import type { NotReadBecause } from '../understand-message/understood-message.ts'
import { addFile, type ReadWithin } from './add-file.ts'
import { htmlOfRtf } from './html-of-rtf.ts'
import { type Mail, type Mailbox, tidy } from './mail-tree.ts'
import type { OutlookMail } from './outlook-mail.ts'
import { isoTime, readEml } from './read-eml.query.ts'

/** The container of Outlook and old Office files. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)
}

/** Reads one mail that Outlook saved, or says why not. */
export async function readMsg(bytes: Uint8Array, readWithin: ReadWithin): Promise<Mail | NotReadBecause> {
  const outlook = await inThread(bytes)
  return typeof outlook === 'string' ? outlook : mailOf(outlook, bytes.length, readWithin)
}

/** In a thread of its own, with a limit on memory and time: a container whose chains bite their own tail stops only itself. */
function inThread(bytes: Uint8Array): Promise<OutlookMail | NotReadBecause> {
  // A copy of a Buffer by slice() would still be the whole pool.
  const copy = new Uint8Array(bytes)
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./msg-thread.query.ts', import.meta.url), {
      workerData: copy.buffer,
      transferList: [copy.buffer],
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const timer = setTimeout(() => {
      resolve('took-too-long')
      void thread.terminate()
    }, limits.readingOutlook)
    thread.once('message', (mail: OutlookMail | null) => resolve(mail ?? 'damaged'))
    thread.once('error', () => resolve('damaged'))
    thread.once('exit', () => {
      clearTimeout(timer)
      resolve('damaged')
    })
  })
}

async function mailOf(outlook: OutlookMail, size: number, readWithin: ReadWithin): Promise<Mail> {
  // What stood above the mail on its way says more than what Outlook made of it.
  const heading =
    outlook.headers === '' ? null : await readEml(Buffer.from(`${outlook.headers.trim()}\r\n\r\n`), nothingWithin)
  const sent = typeof heading === 'string' ? null : heading
  const mail: Mail = {
    from: sent?.from ?? mailbox(outlook.fromName, outlook.fromAddress),
    replyTo: sent?.replyTo ?? null,
    recipients: [...outlook.recipients, ...(sent?.recipients ?? [])],
    subject: tidy(outlook.subject.slice(0, 2_000)).replaceAll('\n', ' ') || (sent?.subject ?? ''),
    sentAt: sent?.sentAt ?? isoTime(outlook.sentAt),
    text: outlook.text,
    html: htmlOf(outlook),
    headerLinks: sent?.headerLinks ?? [],
    files: [],
    within: [],
    unread: [],
    size,
  }
  if (outlook.isEncrypted) mail.unread.push({ mediaType: 'application/pkcs7-mime', size, because: 'encrypted' })
  if (outlook.isCut) mail.unread.push({ mediaType: 'application/vnd.ms-outlook', size, because: 'too-many' })
  for (const inner of outlook.within) mail.within.push(await mailOf(inner, size, readWithin))
  for (const { name, mediaType, bytes } of outlook.files)
    await addFile(mail, mediaType || typeByEnding(name), name, bytes, readWithin)
  return mail
}

const nothingWithin: ReadWithin = () => Promise.resolve('damaged')

function htmlOf({ html, htmlBytes, rtf }: OutlookMail): string {
  if (html !== '') return html
  return htmlBytes ? decodedPage(htmlBytes) : htmlOfRtf(rtf)
}

/** By the encoding that the page says it has; UTF-8 when it says none or one that nobody knows. */
export function decodedPage(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1')
  const named = /charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

function mailbox(name: string, address: string): Mailbox | null {
  if (name === '' && address === '') return null
  return { name: tidy(name.slice(0, limits.words)), address: address.includes('@') ? address.trim().slice(0, 320) : '' }
}

/** Outlook often leaves the kind of a file out. */
function typeByEnding(name: string): string {
  const ending = /\.([a-z\d]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return (
    {
      png: 'image/png',
      jpg: 'image/jpeg',
      jpeg: 'image/jpeg',
      gif: 'image/gif',
      htm: 'text/html',
      html: 'text/html',
      txt: 'text/plain',
    }[ending] ?? 'application/octet-stream'
  )
}
