// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceLevel } from '#modules/agreements'

/** Whose device it was in the incident. A victim whose screen was shared or taken over has a device of their own that did nothing wrong. */
export const deviceRoles = ['attacker', 'victim'] as const
export type DeviceRole = (typeof deviceRoles)[number]

export const verdicts = ['confirmed', 'false', 'shared-device'] as const
export type Verdict = (typeof verdicts)[number]

/** What a hit may lead to. On purpose without anything that refuses somebody (art. 22 AVG). */
export const hitActions = ['delay', 'extra-step', 'none'] as const
export type HitAction = (typeof hitActions)[number]

/** Damage that was prevented, in euros, as a participant estimates it itself. */
export const preventedBands = ['nothing', 'under-100', '100-999', '1000-9999', 'from-10000', 'unknown'] as const
export type PreventedBand = (typeof preventedBands)[number]

/** Why a token of an epoch cannot be told. */
export type EpochProblem = 'old-epoch' | 'future-epoch'

/** A device in one epoch of tokens. */
export interface DeviceToken {
  /** 16 bytes as 32 hexadecimal digits, lower case. */
  token: string
  epoch: number
}

export interface ToldIncident extends DeviceToken {
  scheme: { name: string; version: string }
  form: string
  role: DeviceRole
  evidence: EvidenceLevel
  /** ISO week, '2026-W47'. */
  week: string
  /** Last day on which it should count; as long as it may when left out. */
  expiresOn?: string | undefined
}
