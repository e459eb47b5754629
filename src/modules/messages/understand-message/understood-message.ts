// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

/** What somebody handed in. Which of `eml` and `msg` it is, is looked at again: people give files wrong names. */
export type MessageInput =
  | { kind: 'eml' | 'msg' | 'screenshot'; bytes: Uint8Array }
  | { kind: 'text' | 'url'; text: string }

export type MessageKind = MessageInput['kind']

/** What speaks for (positive) or against (negative) a name. `feature` is a code of `features.ts`; the words are in `feature.text.ts` of the shield. */
export interface Feature {
  feature: string
  weight: number
}

/**
 * Where a link stood. 'picture': it is only loaded as one; 'inline-page': in a page that the mail carries as a `data:` address; 'ocr': read from a
 * picture, where a letter can be misread, so that a person compares it.
 */
export type LinkPlace =
  | 'anchor'
  | 'form'
  | 'picture'
  | 'text'
  | 'subject'
  | 'header'
  | 'inline-page'
  | 'attachment'
  | 'qr'
  | 'ocr'

/** One web address of the message; the same page twice is one link. Every text in it is limited in length. */
export interface FoundLink {
  /** As it was written the first time: for the understanding only, it may carry who received it. */
  written: string
  /** The page behind known redirectors as WHATWG URL, without fragment, user info and tracking parameters. Also not for keeping. */
  url: string
  /** What is compared: host, or host and path where pages under a host belong to different people (`parseWebAddress`). */
  canonical: string
  /** In Punycode, as it stands in the DNS; or an IP address. */
  host: string
  /** With the private section of the public suffix list; null for an IP address. */
  registrableDomain: string | null
  places: LinkPlace[]
  times: number
  /** The words of the first anchor, or ''. Not for keeping. */
  visible: string
  /** The host that those words show, when it is of somebody else than the link. */
  showsHost: string | null
  /** Hosts of redirectors that carried it in their own address, the outermost first. */
  via: string[]
  /** How it was hidden within another address. */
  nested: ('percent' | 'base64')[]
  isShortener: boolean
  /** Its parent belongs to others too: free hosting, shops. */
  isSharedHost: boolean
  isDefanged: boolean
  /** Letters of several scripts, or of one that looks like Latin. */
  isHomograph: boolean
  /** Something stood before an @ to make it look like another host. */
  hasUserInfo: boolean
  /** Key of the brand that its host pretends to be of. */
  lookalikeOf: string | null
  /** Name of the known mailer (newsletter service) whose host it is. */
  mailer: string | null
  role: 'page' | 'picture' | 'tracking' | 'unsubscribe'
  /** Of this link alone, what is known without a register (`featuresOf` adds the rest). */
  features: Feature[]
}

/** A page or file that the message carries within an address. Never opened or shown; links within are in `links`. */
export interface InlineData {
  mediaType: string
  sha256: string
  bytes: number
}

export interface FoundIdentifier {
  kind: Exclude<EverydayKind, 'web-address'>
  canonical: string
  place: 'text' | 'subject' | 'sender' | 'reply-to' | 'link' | 'qr' | 'ocr'
}

export interface Sender {
  name: string
  address: string
  /** Of the address; null when it has none that is on the internet. */
  registrableDomain: string | null
}

export interface ImitatedBrand {
  /** Key in `brands.ts`. */
  brand: string
  name: string
  /** Where it is named: by whom it says it is from, in what it says, in a host. */
  by: ('sender-name' | 'sender-domain' | 'subject' | 'text' | 'host')[]
  /** The message comes from, or only leads to, a domain of the brand itself. */
  isItself: boolean
}

/** Why a part was not read: a person gets it. 'unsure': an address in a picture was read, but perhaps wrongly. */
export type NotReadBecause =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'took-too-long'
  | 'encrypted'
  | 'damaged'
  | 'unknown-kind'
  | 'no-words-seen'
  | 'unsure'
  | 'not-opened'

export interface ReadPart {
  /** 'message': a mail (the outermost first); 'picture' also a screenshot; 'file': any other attachment, never opened. */
  kind: 'message' | 'text' | 'html' | 'picture' | 'file'
  mediaType: string
  /** Bytes, or characters for a text. */
  size: number
  state: 'read' | 'not-read'
  /** Only when it was not read. */
  because: NotReadBecause | null
}

export interface UnderstoodMessage {
  /** What it turned out to be. */
  kind: MessageKind
  /** SHA-256 of the original as it came in, in hex; of a text in UTF-8. */
  sha256: string
  bytes: number
  forwarded: 'no' | 'attached' | 'inline' | 'both'
  /** Of the mail that it is about, the innermost; the recipient and whoever forwarded it are taken out. */
  subject: string
  from: Sender | null
  replyTo: Sender | null
  /** ISO time as the mail itself says; can be forged. */
  sentAt: string | null
  links: FoundLink[]
  inlineData: InlineData[]
  identifiers: FoundIdentifier[]
  brand: ImitatedBrand | null
  /** Of the message as a whole. */
  features: Feature[]
  parts: ReadPart[]
  /** Whether every part was read, attachments that are never opened apart. When not, a person looks. */
  isWholeRead: boolean
  /** For the judgement only, gone with the original: what it says, and what the forwarder wrote above it. */
  passing: { text: string; covering: string }
}
