// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { languageOf } from '../signal/addresses.ts'
import type { Route } from './+types/confirm-mail.page.ts'
import { confirmMail } from './follow.command.ts'
import { followText } from './follow.text.ts'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(followText, languageOf(location))('confirmTitle')} · dijkwacht` },
  // What stands in the address is for its holder alone.
  { name: 'robots', content: 'noindex' },
]

/**
 * Nothing happens on GET: programs of mail servers open every link.
 */
export async function action(args: Route.ActionArgs) {
  const isDone = await confirmMail(contextOf(args), args.params.token ?? '')
  return data({ isDone }, { status: isDone ? 200 : 404 })
}

export default function ConfirmMail({ actionData }: Route.ComponentProps) {
  const t = translate(followText, useLanguage())
  return (
    <PublicPage title={t(actionData && !actionData.isDone ? 'over' : 'confirmTitle')}>
      {actionData === undefined && (
        <>
          <Lead>{t('confirmLead')}</Lead>
          <Form label={t('confirmSend')}>
            <Button>{t('confirmSend')}</Button>
          </Form>
        </>
      )}
      {actionData?.isDone === true && (
        <Notice kind="ok" announce>
          <Paragraph>{t('confirmed')}</Paragraph>
        </Notice>
      )}
      {actionData?.isDone === false && <Paragraph>{t('overMore')}</Paragraph>}
    </PublicPage>
  )
}
