// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { grantPath } from '../keep-people/addresses.ts'
import { peopleText } from '../keep-people/people.text.ts'
import type { SaidInvited } from './say-invited.query.ts'

/** The code of an invitation, shown once, with what to do with it. */
export function InvitedNotice({ name, code, give, how, mail, grantId }: SaidInvited) {
  const language = useLanguage()
  const t = translate(peopleText, language)
  return (
    <Notice kind="ok" announce>
      <Paragraph>{give}</Paragraph>
      {code !== null && (
        <>
          <Paragraph>
            <strong>{code}</strong>
          </Paragraph>
          <Paragraph>{how}</Paragraph>
          <ActionLink href={mail}>{t('invitedMail')}</ActionLink>
        </>
      )}
      {grantId !== null && (
        <Paragraph>
          {t('invitedNext', { name })}{' '}
          <TextLink href={addressIn(language, grantPath(grantId))}>{t('invitedGrant')}</TextLink>
        </Paragraph>
      )}
    </Notice>
  )
}
