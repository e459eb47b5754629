// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { ButtonGroup } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List } from '#ui/text'
import { formatCalendarDate } from '#values'
import { findByCode } from '../follow-request/find-by-code.query.ts'
import { requestCode } from '../follow-request/kept-code.query.ts'
import type { Route } from './+types/show-receipt.page.ts'
import { tabText } from './file-request.text.ts'
import { receiptText } from './show-receipt.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.tab} · dijkwacht` }]

/** Only the browser that sent the request, and only for half an hour. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = requestCode.codeOf(ctx, args.request)
  const found = code ? await findByCode(ctx, code) : null
  if (!code || !found) throw redirect(addressIn(ctx.language, '/uw-gegevens'), 303)
  return {
    tab: translate(tabText, ctx.language)('title'),
    code,
    isWaiting: found.state === 'waiting',
    until: formatCalendarDate(found.showUntil, ctx.language),
    follow: addressIn(ctx.language, '/uw-gegevens/volgen'),
  }
}

export default function ShowReceipt({ loaderData }: Route.ComponentProps) {
  const t = translate(receiptText, useLanguage())
  const { code, until, follow, isWaiting } = loaderData
  return (
    <PublicPage title={t('title')}>
      <Lead>{isWaiting ? t('waitingLead', { until }) : t('runningLead')}</Lead>
      <CodeBox label={t('code')} code={code} description={t('keep')} />
      <Heading level={2}>{t('next')}</Heading>
      <List items={[...(isWaiting ? [t('next-1')] : []), t('next-2'), t('next-3')]} />
      <ButtonGroup>
        <ActionLink href={follow} primary>
          {t('follow')}
        </ActionLink>
      </ButtonGroup>
    </PublicPage>
  )
}
