// SPDX-License-Identifier: EUPL-1.2
import { parseCalendarDate, parseMoney, parseProvince, type Problem, recogniseIdentifier } from '#values'
import type { IdentifierRole } from '../report/identifier-role.ts'

/** Columns of a CSV file that hold identifiers, several divided by |, with the part they played. */
const roleOfColumn: Readonly<Record<string, IdentifierRole>> = {
  paidTo: 'paid-to',
  contact: 'contact',
  site: 'site',
  seller: 'seller',
  display: 'display',
  mentioned: 'mentioned',
  own: 'own',
}

/** The columns that a CSV file may have, in any order; the first line names them. */
export const fileColumns = [
  'partnerReference',
  'fraudForm',
  'occurredOn',
  'contactChannel',
  'loss',
  'victimKind',
  'province',
  'narrative',
  ...Object.keys(roleOfColumn),
  'platform',
] as const

export type FileRow = Readonly<Record<string, string>>

export interface RowError {
  field: string
  code: string
  values?: Record<string, string | number>
}

/** The name of a column as we write it, or null: case, spaces and underscores do not matter. */
export function columnOf(name: string): string | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  return fileColumns.find((column) => plain(column) === plain(name)) ?? null
}

/** Comma or semicolon (as Dutch spreadsheets write it) or tab: whichever the first line holds most of. */
export function delimiterOf(firstLine: string): string {
  const count = (sign: string) => firstLine.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** One row of a CSV file as a report that the shape can check, and what could not be read in it. */
export function reportOfRow(row: FileRow, options: { demoBankAllowed: boolean }): { raw: object; errors: RowError[] } {
  const errors: RowError[] = []
  const cell = (column: string) => row[column]?.trim() || undefined
  const read = <Value>(
    column: string,
    parse: (text: string) => { ok: true; value: Value } | { ok: false; problem: Problem },
  ) => {
    const text = cell(column)
    const parsed = text === undefined ? undefined : parse(text)
    if (parsed?.ok === false) errors.push(fault(column, parsed.problem))
    return parsed?.ok ? parsed.value : undefined
  }
  const platform = cell('platform')
  const identifiers = Object.entries(roleOfColumn).flatMap(([column, role]) =>
    listIn(cell(column)).flatMap((value) => {
      const withPlatform = column === 'seller' && platform ? { platform } : {}
      const parsed = recogniseIdentifier(value, { ...options, ...withPlatform })
      if (!parsed.ok) errors.push(fault(column, parsed.problem))
      return parsed.ok
        ? [{ kind: parsed.value.kind, value, role, ...(parsed.value.kind === 'user-name' && withPlatform) }]
        : []
    }),
  )
  const raw = {
    partnerReference: cell('partnerReference'),
    fraudForm: cell('fraudForm')?.toUpperCase(),
    occurredOn: read('occurredOn', parseCalendarDate),
    contactChannel: cell('contactChannel')?.toUpperCase(),
    lossInCents: read('loss', parseMoney),
    victimKind: cell('victimKind'),
    province: read('province', parseProvince),
    narrative: cell('narrative'),
    identifiers,
  }
  return { raw: Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined)), errors }
}

function listIn(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/[|\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function fault(field: string, { code, values }: Problem): RowError {
  return { field: `/${field}`, code: `values.${code}`, ...(values && { values }) }
}
