// SPDX-License-Identifier: EUPL-1.2
import { parsePhone } from '#values'
import { bankPrefix } from './reporting-point.ts'
import register from './reporting-points.json' with { type: 'json' }

/** A number that the register came with, and whose it is: pages of ours show it as theirs. */
export interface RegisterNumber {
  organisation: string
  isBank: boolean
  /** In E.164. */
  canonical: string
  source: string
  /** 'yyyy-mm-dd': when somebody last read it there. */
  readOn: string
}

/** Short numbers, such as 112, are known by what they are. */
export const registerNumbers: readonly RegisterNumber[] = register.reportingPoints.flatMap(
  ({ id, organisation, channels, source, lastVerified }) =>
    channels.flatMap(({ type, value }): RegisterNumber[] => {
      const read = type === 'phone' && typeof value === 'string' ? parsePhone(value) : null
      if (!read?.ok || read.value.detail.numberKind === 'short' || !source || !lastVerified) return []
      const isBank = id.startsWith(bankPrefix) || id === 'ics'
      const { canonical } = read.value
      return [{ organisation: organisation.nl, isBank, canonical, source: source.url, readOn: lastVerified }]
    }),
)
