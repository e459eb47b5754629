// SPDX-License-Identifier: EUPL-1.2
import { transaction } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForms, contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../message/addresses.ts'
import { adviserOf } from '../message/who.query.ts'
import type { Route } from './+types/follow-campaigns.page.ts'
import { askForMail, changeMail, mailState } from './follow.command.ts'
import { followText } from './follow.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { id } = adviserOf(ctx)
  return transaction(ctx, (tx) => mailState(ctx, tx, id))
}

export const action = (args: Route.ActionArgs) =>
  answerForms(args, paths.follow, {
    mail: (ctx, entries) => askForMail(ctx, { ...entries, mail: 'weekly' }),
    'no-mail': (ctx) => changeMail(ctx, 'none'),
  })

export default function FollowCampaigns({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(followText, language)
  const { mail, address, isConfirmed, hasMail } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {mail === 'none' && !hasMail && <Paragraph>{t('noMail')}</Paragraph>}
      {mail === 'none' && hasMail && (
        <Form intent="mail" label={t('ask')} submit={t('ask')}>
          <TextField
            name="address"
            label={t('address')}
            description={t('addressMore')}
            type="email"
            autoComplete="email"
          />
        </Form>
      )}
      {mail !== 'none' && (
        <Form intent="no-mail" label={t('stopMail')} submit={t('stopMail')} quiet>
          <Paragraph>{t(isConfirmed ? 'mailNow' : 'mailWaits', { address: address ?? '' })}</Paragraph>
          <Small>{t('stopMailMore')}</Small>
        </Form>
      )}
      <Paragraph>
        <TextLink href={paths.calendar}>{t('calendar')}</TextLink>
      </Paragraph>
    </WorkbenchPage>
  )
}
