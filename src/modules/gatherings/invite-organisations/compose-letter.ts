// SPDX-License-Identifier: EUPL-1.2
import { mailPage, translate } from '#foundation/text'
import type { InvitationMail } from './invitation.ts'
import { letterText } from './letter.text.ts'

/** With a code to type, and no link to where. In Dutch, as its readers are organisations here. */
export function composeLetter(about: {
  mail: InvitationMail
  title: string
  when: string
  where: string
  organiser: string
  isSecret: boolean
  code: string
  because: string
  baseUrl: string
}): { subject: string; text: string } {
  const t = translate(letterText, 'nl')
  const values = {
    title: about.title,
    when: about.when,
    where: about.where,
    organiser: about.organiser,
    code: about.code,
    because: about.because,
    secret: about.isSecret ? t('secret') : '',
    page: `${about.baseUrl}${mailPage}`,
  }
  return {
    subject: t(`${about.mail}Subject`, { title: about.title }),
    text: `${t(about.mail, values)}\n\n${t('end', values)}`,
  }
}
