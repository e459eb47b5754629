// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'

export const labelKinds = ['url', 'host', 'domain', 'email', 'phone'] as const
export type LabelKind = (typeof labelKinds)[number]

/** What one message really holds, by digest: the messages may not be in the repository. `benign`: hosts that are no part of the fraud. */
export type Label = { file: string; benign: string[] } & Record<LabelKind, string[]>

/** The digest of one value of one message: bound to its file, so that no two labels can be laid beside each other. */
export function digestOf(file: string, kind: LabelKind, value: string): string {
  return createHash('sha256').update(`${file}\n${kind}\n${value}`).digest('hex').slice(0, 16)
}

/** A page as it is compared here: host and path, for the query is mostly the number of the recipient. Null for what is no web address. */
export function pageOf(url: string): { url: string; host: string } | null {
  const read = URL.parse(url)
  if (!read) return null
  const host = read.hostname.replace(/^www\./, '')
  return { url: `${host}${read.pathname.replace(/\/+$/, '')}`, host }
}
