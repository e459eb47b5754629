// SPDX-License-Identifier: EUPL-1.2
import { parseWebAddress, refanged } from '#values'
import { type NameStatus, nameStatuses, type Source, sources } from '../name/name.ts'

export interface NameFilter {
  /** 'open': what somebody must still judge; 'all': whatever became of it. */
  status: NameStatus | 'open' | 'all'
  /** Heard of in this way, among others. */
  source?: Source
  /** Letters of a name, as `soughtName` gives them. */
  letters?: string
  /** From 1. */
  page: number
}

export const namesPerPage = 50
export const nameStatusFilters = ['open', 'all', ...nameStatuses] as const

export function readFilter(one: (name: string) => string): NameFilter {
  const letters = soughtName(one('zoek'))
  const source = sources.find((each) => each === one('gehoord'))
  return {
    // Whoever seeks a name wants it, whatever became of it.
    status: nameStatusFilters.find((each) => each === one('stand')) ?? (letters === '' ? 'open' : 'all'),
    ...(source && { source }),
    ...(letters !== '' && { letters }),
    page: Math.min(10_000, Math.max(1, Number.parseInt(one('pagina'), 10) || 1)),
  }
}

/** 'hxxps://www.Nep[.]example/kassa' → 'nep.example'; part of a name stays what it is. '' when nothing was typed. */
export function soughtName(typed: string): string {
  const text = refanged(typed.trim()).toLowerCase()
  const found = parseWebAddress(text)
  if (found.ok && text.includes('.')) return found.value.detail.host.replace(/^www\./, '')
  return text.replaceAll(/[^\p{L}\p{N}.-]/gu, '').slice(0, 253)
}
