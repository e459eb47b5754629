// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { formatCalendarDate } from '#values'
import type { Answer } from '../compose-answer/answer.ts'
import { isConcept } from '../request/answering.data.ts'
import { groundText } from '../request/request.text.ts'
import { standardText } from './standard-answer.text.ts'

/** An answer as a file that a person can read and another program can use (art. 20 AVG): what was answered, with the sentences that explain it. */
export function portableAnswer(answer: Answer, organisation: string, language: Language): string {
  const t = translate(standardText, language)
  const g = translate(groundText, language)
  const { kind, law, refused, ...rest } = answer
  const day = formatCalendarDate(answer.answeredOn, language)
  const file = {
    format: 'dijkwacht-data-request-answer',
    version: 1,
    language,
    organisation,
    ...(isConcept && { concept: t('concept') }),
    law,
    kind,
    explained: [
      t(kind === 'neutral' ? 'neutralLead' : law === 'wpg' ? 'wpgLead' : 'avgLead', { organisation, day }),
      ...(kind === 'neutral' ? [t('neutral'), t('neutralMore')] : [t('statedMore'), t('statedKinds')]),
      t('unknowable'),
      t('partnerChecks'),
      t('rights-1'),
      t('rights-2'),
      t('rights-3'),
      t('rights-4'),
    ],
    ...rest,
    refused: refused.map(({ title, ground }) => ({ title, ground, explained: g(ground) })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
