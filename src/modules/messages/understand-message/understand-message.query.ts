// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { identifierKey, parseEmailAddress, parseIdentifier, parseWebAddress, plainWords } from '#values'
import { imitatedBrand } from '../brand/imitated-brand.ts'
import { addressesInText } from '../find-links/addresses-in-text.ts'
import { collectLinks } from '../find-links/collect-links.ts'
import { openDataAddress } from '../find-links/inline-data.query.ts'
import { inlineForward } from '../read-mail/inline-forward.ts'
import { type Mailbox, tidy } from '../read-mail/mail-tree.ts'
import { readMail } from '../read-mail/read-mail.query.ts'
import { linkFeatures, messageFeatures } from './features.ts'
import { type GatheredMail, gatherMail } from './gather-mail.query.ts'
import { gatherPicture } from './gather-picture.query.ts'
import { nothingGathered, partOf } from './message-parts.ts'
import { limits } from './limits.ts'
import { withoutPeople } from '#plain/shield'
import type {
  FoundIdentifier,
  FoundLink,
  MessageInput,
  MessageKind,
  NotReadBecause,
  Sender,
  UnderstoodMessage,
} from './understood-message.ts'

export interface UnderstandOptions {
  /** The address of whoever handed it in, to be kept out of it. */
  reporter?: string
  /** Accounts of the demo bank count; never in production. */
  demoBankAllowed?: boolean
}

/**
 * What a message says and where it leads, without showing, opening or fetching anything, and without a database. Never throws: what cannot
 * be read is a part with the state 'not-read', and a person gets it.
 */
export async function understandMessage(
  input: MessageInput,
  { reporter, demoBankAllowed = false }: UnderstandOptions = {},
): Promise<UnderstoodMessage> {
  const bytes = 'text' in input ? Buffer.from(input.text, 'utf8') : input.bytes
  const original = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
  const { kind, read } = await gather(input, bytes)
  if (reporter !== undefined) read.gathered.people.push({ name: '', address: reporter })
  const understood = await put(read)
  const identifiers = understood.identifiers.filter(
    ({ kind: one, canonical }) => one !== 'iban' || parseIdentifier(one, canonical, { demoBankAllowed }).ok,
  )
  return { kind, ...original, ...understood, identifiers }
}

async function gather(input: MessageInput, bytes: Uint8Array): Promise<{ kind: MessageKind; read: GatheredMail }> {
  const { kind } = input
  if (bytes.length > limits.message) return { kind, read: unread(kind, bytes, 'too-large') }
  if (kind === 'url') return { kind, read: gatherAddress(input.text) }
  if (kind === 'text') return { kind, read: gatherText(input.text) }
  if (kind === 'screenshot') {
    const read = withoutMail()
    await gatherPicture(read.gathered, bytes, 'application/octet-stream', true)
    return { kind, read }
  }
  const found = await readMail(bytes)
  const mediaType = found.kind === 'msg' ? 'application/vnd.ms-outlook' : 'message/rfc822'
  return {
    kind: found.kind,
    read:
      typeof found.mail === 'string' ? unread(found.kind, bytes, found.mail) : await gatherMail(found.mail, mediaType),
  }
}

function withoutMail(): GatheredMail {
  return { gathered: nothingGathered(), forwarded: 'no', from: null, replyTo: null, subject: '', sentAt: null }
}

function unread(kind: MessageKind, { length }: Uint8Array, because: NotReadBecause): GatheredMail {
  const read = withoutMail()
  read.gathered.parts.push(
    partOf(kind === 'screenshot' ? 'picture' : 'message', 'application/octet-stream', length, because),
  )
  return read
}

function gatherAddress(text: string): GatheredMail {
  const read = withoutMail()
  read.gathered.addresses.push({ written: text, place: 'text', visible: '' })
  read.gathered.parts.push(
    partOf('text', 'text/uri-list', text.length, text.length > limits.address ? 'too-large' : null),
  )
  return read
}

/** Whoever pastes a mail pastes its heading along. */
function gatherText(text: string): GatheredMail {
  const read = withoutMail()
  const forward = inlineForward(text.slice(0, limits.text), 'Fwd:')
  const { addresses, identifiers } = addressesInText(text.slice(forward?.at ?? 0), 'text')
  read.gathered.addresses = addresses
  read.gathered.identifiers = identifiers
  read.gathered.parts.push(partOf('text', 'text/plain', text.length, text.length > limits.text ? 'too-large' : null))
  read.gathered.text = tidy(text.slice(forward?.bodyAt ?? 0, limits.text))
  if (!forward) return read
  read.gathered.covering = tidy(text.slice(0, forward.at))
  read.gathered.people = [{ name: forward.recipients, address: '' }]
  return { ...read, forwarded: 'inline', from: forward.from, subject: forward.subject ?? '' }
}

async function put({ gathered, ...read }: GatheredMail): Promise<Omit<UnderstoodMessage, 'kind' | 'sha256' | 'bytes'>> {
  const { addresses: inSubject, identifiers: subjectIdentifiers } = addressesInText(read.subject, 'subject')
  gathered.addresses.push(...inSubject)
  const first = collectLinks(gathered.addresses, gathered.base)
  for (const address of first.dataAddresses.slice(0, limits.inlineData)) {
    const opened = openDataAddress(address)
    if (!opened) gathered.parts.push(partOf('file', 'application/octet-stream', address.length, 'damaged'))
    else {
      gathered.inlineData.push(opened.data)
      gathered.addresses.push(...opened.addresses)
      if (opened.picture) await gatherPicture(gathered, opened.picture, opened.data.mediaType, false)
    }
  }
  const collected = first.dataAddresses.length > 0 ? collectLinks(gathered.addresses, gathered.base) : first
  if (collected.isCut || first.dataAddresses.length > limits.inlineData)
    gathered.parts.push(partOf('text', 'text/uri-list', gathered.addresses.length, 'too-many'))
  const links = collected.links.map(withRole)
  const from = senderOf(read.from)
  const subject = read.subject.slice(0, limits.words)
  const brand = imitatedBrand({
    from: from && { ...from, name: plainWords(from.name).text },
    subject: plainWords(subject).text,
    text: plainWords(gathered.text).text,
    links,
  })
  const identifiers = [
    ...emailOf(read.from, 'sender'),
    ...emailOf(read.replyTo, 'reply-to'),
    ...subjectIdentifiers,
    ...gathered.identifiers,
    ...collected.identifiers,
  ]
  const ofPeople = new Set(gathered.people.flatMap(({ address }) => canonicalEmail(address) ?? []))
  const understood = {
    forwarded: read.forwarded,
    from: redacted(from, gathered.people, ofPeople),
    replyTo: redacted(senderOf(read.replyTo), gathered.people, ofPeople),
    subject: withoutPeople(subject, gathered.people, []),
    sentAt: read.sentAt,
    links: links.map((link) => ({ ...link, features: linkFeatures(link) })),
    inlineData: gathered.inlineData,
    identifiers: unique(identifiers).filter(({ canonical }) => !ofPeople.has(canonical)),
    brand,
    parts: gathered.parts,
    isWholeRead: gathered.parts.every(({ because }) => because === null || because === 'not-opened'),
    passing: { text: gathered.text, covering: gathered.covering },
  }
  return { ...understood, features: messageFeatures(understood) }
}

function withRole(link: FoundLink): FoundLink {
  const only = (place: FoundLink['places'][number]) => link.places.every((one) => one === place)
  if (only('header')) return { ...link, role: 'unsubscribe' }
  if (only('picture')) return { ...link, role: link.mailer === null ? 'picture' : 'tracking' }
  return link.role === 'page' && link.mailer !== null ? { ...link, role: 'tracking' } : link
}

/** The domain counts also where the rest is no address: it is what people see. */
function senderOf(mailbox: Mailbox | null): Sender | null {
  if (!mailbox) return null
  const domain = parseWebAddress(mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1))
  const isOne = mailbox.address.includes('@') && domain.ok
  return { ...mailbox, registrableDomain: isOne ? domain.value.detail.registrableDomain : null }
}

/** A sender who is said to be the recipient, or who only passed the message on, is none. */
function redacted(sender: Sender | null, people: Mailbox[], ofPeople: ReadonlySet<string>): Sender | null {
  if (!sender) return null
  const written = sender.address.toLowerCase()
  const isOne = people.some(({ address }) => address !== '' && written.includes(address.toLowerCase()))
  if (isOne || ofPeople.has(canonicalEmail(sender.address) ?? '')) return null
  return { ...sender, name: withoutPeople(sender.name, people, [sender.address]) }
}

function emailOf(mailbox: Mailbox | null, place: FoundIdentifier['place']): FoundIdentifier[] {
  const canonical = mailbox && canonicalEmail(mailbox.address)
  return canonical ? [{ kind: 'email', canonical, place }] : []
}

function canonicalEmail(address: string): string | null {
  const parsed = parseEmailAddress(address)
  return parsed.ok ? parsed.value.canonical : null
}

function unique(identifiers: readonly FoundIdentifier[]): FoundIdentifier[] {
  const seen = new Map<string, FoundIdentifier>()
  for (const { kind, canonical, place } of identifiers) {
    const key = identifierKey({ kind, canonical })
    if (!seen.has(key)) seen.set(key, { kind, canonical, place })
  }
  return [...seen.values()]
}
