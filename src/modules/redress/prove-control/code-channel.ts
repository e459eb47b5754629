// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

export interface CodeMessage {
  /** Of the proof. */
  id: string
  kind: EverydayKind
  canonical: string
  code: string
  expiresAt: Date
}

/** A way to the holder of an account or number by the partner that gave it out. False: that partner does not take part, and nothing was sent. */
export interface CodeChannel {
  send(message: CodeMessage): Promise<boolean>
}
