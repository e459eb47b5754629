// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { languageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { ByLink } from '#ui/by-link'
import { useLanguage } from '#ui/language'
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
    <ByLink
      title={t('stopTitle')}
      lead={t('stopLead')}
      send={t('stopSend')}
      done={t('stopped')}
      over={t('over')}
      overMore={t('overMore')}
      isDone={actionData?.isDone}
    />
  )
}
