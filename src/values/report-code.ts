// SPDX-License-Identifier: EUPL-1.2

/** What people call a report on the telephone and in a list: the end of its identity number, as `M-4C1F22`. Two of many reports may share one, so a search by it gives all. */
export function reportCode(reportId: string): string {
  return `M-${reportId.slice(-6).toUpperCase()}`
}

/** The end of an identity number, in small letters, when the text is such a code ("m-4c1f22", "M 4C1F22"); null for anything else. */
export function endOfReportCode(text: string): string | null {
  return /^\s*m[\s-]?([\da-f]{6})\s*$/i.exec(text)?.[1]?.toLowerCase() ?? null
}
