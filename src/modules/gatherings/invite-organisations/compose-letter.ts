// SPDX-License-Identifier: EUPL-1.2
import { mailPage, translate } from '#foundation/text'
import { letterText } from './letter.text.ts'

/** With a code to type, and no link to where. In Dutch, as its readers are organisations here. */
export function composeLetter(about: {
  title: string
  when: string
  where: string
  organiser: string
  isSecret: boolean
  code: string
  baseUrl: string
}): { subject: string; text: string } {
  const t = translate(letterText, 'nl')
  const values = {
    ...{ title: about.title, when: about.when, where: about.where, organiser: about.organiser, code: about.code },
    secret: about.isSecret ? t('secret') : '',
    page: `${about.baseUrl}${mailPage}`,
  }
  return { subject: t('subject', { title: about.title }), text: t('body', values) }
}
