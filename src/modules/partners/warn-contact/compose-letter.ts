// SPDX-License-Identifier: EUPL-1.2
import { mailPage, translate } from '#foundation/text'
import { letterText } from './letter.text.ts'

/** Without a number in it: who reads the mail sees the old one on the page, and a false one spreads no further. */
export function composeLetter(about: {
  kind: 'changes' | 'stale'
  name: string
  pointId: string
  code: string | null
  baseUrl: string
}): { subject: string; text: string } {
  const { kind, name, pointId, code, baseUrl } = about
  const t = translate(letterText, 'nl')
  const values = {
    name,
    page: `${baseUrl}/meldpunten/${pointId}`,
    code: code ?? '',
    where: `${baseUrl}${mailPage}`,
  }
  return {
    subject: t(kind === 'changes' ? 'changesSubject' : 'staleSubject', values),
    text: t(kind === 'changes' ? 'changes' : 'stale', values),
  }
}
