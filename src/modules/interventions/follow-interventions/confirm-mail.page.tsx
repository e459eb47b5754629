// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { languageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { ByLink } from '#ui/by-link'
import { useLanguage } from '#ui/language'
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
    <ByLink
      title={t('confirmTitle')}
      lead={t('confirmLead')}
      send={t('confirmSend')}
      done={t('confirmed')}
      over={t('over')}
      overMore={t('overMore')}
      isDone={actionData?.isDone}
    />
  )
}
