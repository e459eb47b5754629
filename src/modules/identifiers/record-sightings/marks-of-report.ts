// SPDX-License-Identifier: EUPL-1.2
import type { ReportedMatter } from '#modules/reports'
import { type FindOptions, identifierKey, understandIdentifier } from '#values'

/**
 * What shows that two reports come from one source: the marks that it got when it came in, and who the reporter is, as a digest of each own
 * account, number or address. One victim who tells bank, police and helpdesk is one source.
 */
export function marksOfReport(
  { marks, own }: Pick<ReportedMatter, 'marks' | 'own'>,
  digest: (text: string) => string,
  options: FindOptions = {},
): string[] {
  const reporters = own.flatMap(({ kind, text }) => {
    const read = understandIdentifier(kind, text, options)
    return read.ok ? `reporter:${digest(identifierKey(read.value))}` : []
  })
  return [...new Set([...marks, ...reporters])].toSorted()
}
