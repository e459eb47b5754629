// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind, Identifier } from '../identifier.ts'

/**
 * Roles that the words around an identifier can tell; anything less clear is 'mentioned'. Finer than what a sighting keeps
 * (`sightingRoleOf`): 'caller' rang, 'sender' wrote mail or text messages, 'genuine' is whoever was imitated, an authority or a bystander.
 */
export type FoundRole =
  | 'mentioned'
  | 'paid-to'
  | 'caller'
  | 'contact'
  | 'sender'
  | 'site'
  | 'seller'
  | 'display'
  | 'own'
  | 'genuine'

/** An identifier in running text, before its role is known. `text` is the slice from `start` to `end` (UTF-16 units), as it was written (spaces of HTML as spaces). */
export interface Hit {
  kind: EverydayKind
  canonical: string
  text: string
  start: number
  end: number
  /** It was spelled out ("punt", "nul zes", "nep . example"), so `text` does not parse; `canonical` does. */
  isSpelledOut?: true
  /** Only of a user name: the platform's key, without which the text does not parse. */
  platform?: string
}

export interface Found extends Hit {
  role: FoundRole
}

export interface FindOptions {
  /** Accounts of the demo bank count; never in production. */
  demoBankAllowed?: boolean
  /** Where telephone numbers without a country code are dialled (ISO 3166, two letters); 'NL' when left out. */
  country?: string
  /** The text is a message that somebody was sent, not told by a victim: whoever signs it or says "call me" is the other side. */
  isMessage?: boolean
  isKnown?: IsKnown
}

/** Whether an identifier belongs to somebody who is known, such as a bank: it is then 'genuine' whatever the words say. */
export type IsKnown = (identifier: Identifier) => boolean

/** A hit before its role is known. `null` as canonical blocks the span: something else stands there. */
export interface Span {
  kind: EverydayKind
  canonical: string | null
  start: number
  end: number
  platform?: string
  isSpelledOut?: true
}
