// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { formatIdentifier } from '#values'
import { rest, several } from '../build-dossier/trail.ts'
import { paperText } from './draw-pdf.text.ts'

/** What a side of the money trail is called: a bank at the left, an account at the right. */
export function flowName(name: string | null, side: 'from' | 'to', language: Language): string {
  const t = translate(paperText, language)
  if (name === null) return t(side === 'from' ? 'unknownBank' : 'unknownAccount')
  if (name === several || name === rest) return t(name)
  if (side === 'from') return name
  return /^[A-Z]{2}\d{2}/.test(name) ? formatIdentifier({ kind: 'iban', canonical: name }) : name
}
