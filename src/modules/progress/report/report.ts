// SPDX-License-Identifier: EUPL-1.2

export const reportKinds = ['letter', 'theme'] as const
export type ReportKind = (typeof reportKinds)[number]

export const reportStatuses = ['draft', 'sent'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** Of a report that is begun on this day (ISO): '2026-2' in the second half of 2026, with the theme behind it. */
export function numberOn(day: string, theme: string | null): string {
  const half = `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`
  return theme === null ? half : `${half}-${theme}`
}

/** As Parliament numbers its documents: '29911-441', or '29911, nr. 441'. Null when it is none. */
export function parseDocumentNumber(text: string): string | null {
  const found = /^(\d{5})(?:-([IVX]{1,6}))?\s*(?:-|,\s*nr\.?)\s*(\d{1,4})$/i.exec(text.trim())
  if (!found) return null
  const [, dossier = '', chapter, number = ''] = found
  return [dossier, ...(chapter ? [chapter.toUpperCase()] : []), number].join('-')
}
