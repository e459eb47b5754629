// SPDX-License-Identifier: EUPL-1.2
import { transaction } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForms, contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { MailWish } from '#ui/mail-wish'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { paths } from '../intervention/addresses.ts'
import { partnerOf } from '../intervention/who.query.ts'
import type { Route } from './+types/follow-interventions.page.ts'
import { askForMail, changeMail, mailState } from './follow.command.ts'
import { followText } from './follow.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { id } = partnerOf(ctx)
  return transaction(ctx, (tx) => mailState(ctx, tx, id))
}

export const action = (args: Route.ActionArgs) =>
  answerForms(args, paths.follow, {
    mail: askForMail,
    rhythm: (ctx, entries) => changeMail(ctx, String(entries.mail)),
    'no-mail': (ctx) => changeMail(ctx, 'none'),
  })

export default function FollowInterventions({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(followText, language)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.matrix)}>{t('back')}</TextLink>}
    >
      <MailWish t={t} digest="weekly" shown={loaderData} />
      <Heading level={2}>{t('feedTitle')}</Heading>
      <Paragraph>
        {t('feedMore')} <TextLink href={paths.feed}>{t('feed')}</TextLink>
      </Paragraph>
    </WorkbenchPage>
  )
}
