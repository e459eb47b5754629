// SPDX-License-Identifier: EUPL-1.2
import { type Language, mailPage, translate } from '#foundation/text'
import { codeDays, type JoinLetterKind } from './application.ts'
import { joinLetterText } from './join-letter.text.ts'

/** With a code to type, and no link to where. What a stranger wrote stands in no mail: the first one can go to whoever they chose. */
export function composeJoinLetter(about: {
  kind: JoinLetterKind
  name: string
  because: string
  code: string | null
  language: Language
  baseUrl: string
}): { subject: string; text: string } {
  const { kind, name, because, code, language, baseUrl } = about
  const t = translate(joinLetterText, language)
  const days = kind === 'declined' ? 0 : codeDays[kind]
  const values = { name, because, code: code ?? '', days, page: `${baseUrl}${mailPage}` }
  return { subject: t(`${kind}Subject`), text: `${t(kind, values)}\n\n${t('end', values)}` }
}
