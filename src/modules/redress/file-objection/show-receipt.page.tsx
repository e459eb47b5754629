// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { ButtonGroup } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List } from '#ui/text'
import { formatCalendarDate } from '#values'
import { findByCode } from '../follow-objection/find-by-code.query.ts'
import { objectionCode, restOfForm } from '../follow-objection/kept-code.query.ts'
import type { Route } from './+types/show-receipt.page.ts'
import { tabText } from './file-objection.text.ts'
import { receiptText } from './show-receipt.text.ts'

/** Only the browser that sent the objection, and only for half an hour. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = objectionCode.codeOf(ctx, args.request)
  const found = code ? await findByCode(ctx, code) : null
  if (!code || !found) throw redirect(addressIn(ctx.language, '/bezwaar'), 303)
  return {
    tab: translate(tabText, ctx.language)('title'),
    code,
    until: formatCalendarDate(found.promisedOn, ctx.language),
    follow: addressIn(ctx.language, '/bezwaar/volgen'),
    other: restOfForm.codeOf(ctx, args.request) === null ? null : addressIn(ctx.language, '/bezwaar'),
  }
}

export default function ShowReceipt({ loaderData }: Route.ComponentProps) {
  const t = useText(receiptText)
  const { code, until, follow, other } = loaderData
  return (
    <PublicPage tab={`${loaderData.tab} · dijkwacht`} title={t('title')}>
      <Lead>{t('lead', { until })}</Lead>
      <CodeBox label={t('code')} code={code} description={t('keep')} />
      <Heading level={2}>{t('next')}</Heading>
      <List items={[t('next-1'), t('next-2'), t('next-3')]} />
      <ButtonGroup>
        <ActionLink href={follow} primary>
          {t('follow')}
        </ActionLink>
        {other && <ActionLink href={other}>{t('other')}</ActionLink>}
      </ButtonGroup>
    </PublicPage>
  )
}
