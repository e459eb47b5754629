// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

/** Something that somebody says is theirs, as far as the proof of it must know. */
export interface Claim {
  /** Of the objection, or of what another module keeps it as. */
  id: string
  /** Who keeps it. */
  of: 'objection' | 'data-request' | 'unblock-request'
  kind: EverydayKind
  canonical: string
}

export function claimOfObjection({ id, kind, canonical }: Omit<Claim, 'of'>): Claim {
  return { id, of: 'objection', kind, canonical }
}
