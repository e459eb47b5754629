// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '../identifier.ts'

/** Roles that words right before an identifier can tell; anything less clear is 'mentioned'. */
export type FoundRole = 'mentioned' | 'paid-to' | 'contact' | 'display' | 'own'

/** An identifier in running text. `text` is the slice from `start` to `end` (UTF-16 units), as it was written (spaces of HTML as spaces). */
export interface Found {
  kind: EverydayKind
  canonical: string
  text: string
  start: number
  end: number
  role: FoundRole
  /** Only of a user name: the platform's key, without which the text does not parse. */
  platform?: string
}

export interface FindOptions {
  /** Accounts of the demo bank count; never in production. */
  demoBankAllowed?: boolean
  /** Where telephone numbers without a country code are dialled (ISO 3166, two letters); 'NL' when left out. */
  country?: string
}

/** A hit before its role is known. `null` as canonical blocks the span: something else stands there. */
export interface Span {
  kind: EverydayKind
  canonical: string | null
  start: number
  end: number
  platform?: string
}
