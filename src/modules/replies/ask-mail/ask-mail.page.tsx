// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { behindCode } from '#modules/reports'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { MailWish } from '#ui/mail-wish'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { paths } from '../reply/addresses.ts'
import type { Route } from './+types/ask-mail.page.ts'
import { askForMail, changeMail, mailState, reportToFollow } from './ask-mail.command.ts'
import { askMailText } from './ask-mail.text.ts'

/** Others see the tabs of a browser. */
export async function loader(args: Route.LoaderArgs) {
  const report = await behindCode(args, reportToFollow)
  return mailState(contextOf(args), report)
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const report = await behindCode(args, reportToFollow)
  const entries = entriesOf(await args.request.formData())
  try {
    if (entries.intent === 'mail') await askForMail(ctx, report, entries)
    else if (entries.intent === 'rhythm') await changeMail(ctx, report, String(entries.mail))
    else if (entries.intent === 'no-mail') await changeMail(ctx, report, 'none')
    else throw new Response(null, { status: 400 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, paths.mail), 303)
}

export default function AskMail({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(askMailText, language)
  return (
    <PublicPage tab={t('tab')} title={t('title')} answered={actionData}>
      <Lead>{t('lead')}</Lead>
      <MailWish t={t} digest="daily" shown={loaderData} />
      {loaderData.mail !== 'none' && !loaderData.isConfirmed && (
        <Paragraph>
          <ActionLink href={addressIn(language, paths.confirm)}>{t('enter')}</ActionLink>
        </Paragraph>
      )}
      <Small>{t('promise')}</Small>
      <Paragraph>
        <TextLink href={addressIn(language, '/mijn-melding')}>{t('back')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
