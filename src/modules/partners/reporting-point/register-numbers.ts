// SPDX-License-Identifier: EUPL-1.2
import { parsePhone } from '#values'
import { bankPrefix } from './reporting-point.ts'
import file from './reporting-points.json' with { type: 'json' }
import { registerFile } from './reporting-point.schema.ts'
import { phonesOf } from './shown-numbers.ts'

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
export const registerNumbers: readonly RegisterNumber[] = registerFile
  .parse(file)
  .reportingPoints.flatMap(({ id, organisation, channels, source, lastVerified }) =>
    phonesOf({ channels }).flatMap(({ value }): RegisterNumber[] => {
      const read = parsePhone(value)
      if (!read.ok || read.value.detail.numberKind === 'short' || !source || !lastVerified) return []
      const isBank = id.startsWith(bankPrefix) || id === 'ics'
      const { canonical } = read.value
      return [{ organisation: organisation.nl, isBank, canonical, source: source.url, readOn: lastVerified }]
    }),
  )
