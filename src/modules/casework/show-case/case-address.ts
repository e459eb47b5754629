// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import type { Language } from '#foundation/text'
import { paths } from '../work/page-address.ts'

/** Pages about one case, under its own address. */
export const casePages = {
  why: 'verband',
  graph: 'graaf',
  merge: 'samenvoegen',
  split: 'splitsen',
  hub: 'kenmerk',
} as const

/** '/werkbank/zaken/<report id>/verband' */
export function caseAddress(language: Language, anchor: string, ...rest: string[]): string {
  return addressIn(language, [paths.cases, anchor, ...rest].join('/'))
}
