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
import type { Route } from './+types/stop-mail.page.ts'
import { stopMail } from './follow.command.ts'
import { followText } from './follow.text.ts'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(followText, languageOf(location))('stopTitle')} · dijkwacht` },
  // What stands in the address is for its holder alone.
  { name: 'robots', content: 'noindex' },
]

/**
 * Nothing happens on GET: programs of mail servers open every link. POST with or without a form is enough (RFC 8058): a mail program presses for its reader.
 */
export async function action(args: Route.ActionArgs) {
  const isDone = await stopMail(contextOf(args), args.params.token ?? '')
  return data({ isDone }, { status: isDone ? 200 : 404 })
}

export default function StopMail({ actionData }: Route.ComponentProps) {
  const t = translate(followText, useLanguage())
  return (
    <PublicPage title={t(actionData && !actionData.isDone ? 'over' : 'stopTitle')}>
      {actionData === undefined && (
        <>
          <Lead>{t('stopLead')}</Lead>
          <Form label={t('stopSend')}>
            <Button>{t('stopSend')}</Button>
          </Form>
        </>
      )}
      {actionData?.isDone === true && (
        <Notice kind="ok" announce>
          <Paragraph>{t('stopped')}</Paragraph>
        </Notice>
      )}
      {actionData?.isDone === false && <Paragraph>{t('overMore')}</Paragraph>}
    </PublicPage>
  )
}
