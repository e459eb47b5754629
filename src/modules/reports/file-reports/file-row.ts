// SPDX-License-Identifier: EUPL-1.2
import {
  type Identifier,
  type IdentifierOptions,
  parseCalendarDate,
  type Parsed,
  parseMerchant,
  parseMoney,
  parseMunicipality,
  parsePageFingerprint,
  parseProvince,
  type Problem,
  recogniseIdentifier,
} from '#values'
import type { IdentifierRole } from '../report/identifier-role.ts'
import { victimKinds } from '../receive-reports/submit-report.ts'
import { isShortened } from './shortened-number.ts'
import { mendDate, mendIdentifier, withoutWrapping } from './mend-cell.ts'
import { rowMessages } from './file-row.text.ts'

/** Columns of a CSV file that hold identifiers, several divided by |, with the part they played. */
const identifierColumns = [
  ['paidTo', 'paid-to'],
  ['contact', 'contact'],
  ['site', 'site'],
  ['seller', 'seller'],
  ['display', 'display'],
  ['mentioned', 'mentioned'],
  ['own', 'own'],
  // The shop as its payment service provider calls it; the provider stands before it or in its own column.
  ['merchant', 'paid-to'],
  // What the partner found out about the page itself: the only column for it, and for nothing else.
  ['pageFingerprint', 'site'],
] as const satisfies readonly (readonly [string, IdentifierRole])[]

/** The columns that a CSV file may have, in any order; the first line names them. */
export const fileColumns = [
  'partnerReference',
  'fraudForm',
  'occurredOn',
  'contactChannel',
  'loss',
  'victimKind',
  'province',
  'municipality',
  'wantsHelp',
  'narrative',
  'paidTo',
  'contact',
  'site',
  'seller',
  'display',
  'mentioned',
  'own',
  'merchant',
  'pageFingerprint',
  'platform',
  'paymentProvider',
  'partnerCode',
  'partnerScheme',
  'partnerVersion',
  'partnerLabel',
] as const

export type FileColumn = (typeof fileColumns)[number]

export type FileRow = Readonly<Record<string, string>>

export interface RowError {
  field: string
  code: string
  values?: Record<string, string | number>
}

/** The name of a column as we write it, or null: case, spaces and underscores do not matter. */
export function columnOf(name: string): FileColumn | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  return fileColumns.find((column) => plain(column) === plain(name)) ?? null
}

/** Comma or semicolon (as Dutch spreadsheets write it) or tab: whichever the first line holds most of. */
export function delimiterOf(firstLine: string): string {
  const count = (sign: string) => firstLine.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

interface RowOptions {
  demoBankAllowed: boolean
  /** Name of the list that the partner's codes come from, when no column says so. */
  scheme?: string
}

/**
 * One row of a CSV file as a report that the shape can check, and what could not be read in it. `mended`: cells in which what a spreadsheet
 * had done was undone, because only one thing can have stood there.
 */
export function reportOfRow(row: FileRow, options: RowOptions): { raw: object; errors: RowError[]; mended: number } {
  const errors: RowError[] = []
  let mended = 0
  const cell = (column: FileColumn) => withoutWrapping(row[column]?.trim() ?? '') || undefined
  const read = <Value>(
    column: FileColumn,
    parse: (text: string) => { ok: true; value: Value } | { ok: false; problem: Problem },
  ) => {
    const text = cell(column)
    const parsed = text === undefined ? undefined : parse(text)
    if (parsed?.ok === false) errors.push(fault(column, parsed.problem))
    return parsed?.ok ? parsed.value : undefined
  }
  const [platform, provider] = [cell('platform'), cell('paymentProvider')]
  for (const column of ['partnerReference', 'partnerCode'] as const)
    if (isShortened(cell(column) ?? '')) errors.push(shortened(column, cell(column)))
  const identifiers = identifierColumns.flatMap(([column, role]) =>
    listIn(cell(column)).flatMap((written) => {
      const at = column === 'seller' ? platform : column === 'merchant' ? provider : undefined
      const withPlatform = at ? { platform: at } : {}
      const parse = (text: string) => parserOf(column)(text, { ...options, ...withPlatform })
      const before = withoutWrapping(written)
      const undone = mendIdentifier(before, parse, options)
      if (undone !== null) mended++
      const value = undone ?? before
      if (isShortened(value)) {
        errors.push(shortened(column, value))
        return []
      }
      const parsed = parse(value)
      if (!parsed.ok) errors.push(fault(column, parsed.problem))
      if (!parsed.ok) return []
      const { kind } = parsed.value
      return [{ kind, value, role, ...((kind === 'user-name' || kind === 'merchant') && withPlatform) }]
    }),
  )
  const [fraudForm, victimKind] = [cell('fraudForm')?.toUpperCase(), cell('victimKind')]
  const wantsHelp = yesOrNo(cell('wantsHelp'))
  const raw = {
    partnerReference: cell('partnerReference'),
    fraudForm: isCode(fraudForm) ? fraudForm : undefined,
    occurredOn: read('occurredOn', (text) => {
      const undone = mendDate(text)
      if (undone !== null) mended++
      return parseCalendarDate(undone ?? text)
    }),
    contactChannel: cell('contactChannel')?.toUpperCase(),
    lossInCents: read('loss', parseMoney),
    victimKind: isVictimKind(victimKind) ? victimKind : undefined,
    province: read('province', parseProvince),
    municipality: read('municipality', parseMunicipality),
    wantsHelp: wantsHelp ?? undefined,
    narrative: cell('narrative'),
    identifiers,
    partnerCodes: codesOf(cell, options.scheme),
  }
  if (fraudForm !== undefined && !isCode(fraudForm)) errors.push({ field: '/fraudForm', code: rowMessages.wordUnknown })
  if (victimKind !== undefined && !isVictimKind(victimKind))
    errors.push({ field: '/victimKind', code: rowMessages.victimUnknown })
  if (wantsHelp === null) errors.push({ field: '/wantsHelp', code: rowMessages.yesOrNo })
  return { raw: Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined)), errors, mended }
}

/** Most columns take whatever is in them; two hold one kind only. */
function parserOf(column: string): (text: string, options: IdentifierOptions) => Parsed<Identifier> {
  if (column === 'merchant') return parseMerchant
  return column === 'pageFingerprint' ? parsePageFingerprint : recogniseIdentifier
}

/** Whether it is a code; whether the taxonomy has it is seen later. */
function isCode(text: string | undefined): boolean {
  return text !== undefined && /^FF-\d{3}$/.test(text)
}

function isVictimKind(text: string | undefined): boolean {
  return text !== undefined && (victimKinds as readonly string[]).includes(text)
}

/** As a spreadsheet writes yes and no; undefined for an empty cell, null for anything else. */
function yesOrNo(text: string | undefined): boolean | undefined | null {
  if (text === undefined) return undefined
  if (/^(?:ja|j|yes|y|true|waar|1)$/i.test(text)) return true
  return /^(?:nee|n|no|false|onwaar|0)$/i.test(text) ? false : null
}

/** A code of the partner's own; the name of its list is the column, when no other column names it. */
function codesOf(cell: (column: FileColumn) => string | undefined, fallback = 'eigen code') {
  const code = cell('partnerCode')
  if (code === undefined) return undefined
  const [version, label] = [cell('partnerVersion'), cell('partnerLabel')]
  return [{ scheme: cell('partnerScheme') ?? fallback, code, ...(version && { version }), ...(label && { label }) }]
}

function shortened(column: FileColumn, text = ''): RowError {
  return { field: `/${column}`, code: rowMessages.numberShortened, values: { text } }
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
