// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { ButtonGroup } from '#ui/button'
import { CodeBox } from '#ui/code-box'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List } from '#ui/text'
import { formatCalendarDate } from '#values'
import { findByCode } from '../follow-request/find-by-code.query.ts'
import { requestCode } from '../follow-request/kept-code.query.ts'
import { shownKeys } from '../show-identity/shown-keys.query.ts'
import type { Route } from './+types/show-receipt.page.ts'
import { fileText } from './file-request.text.ts'
import { receiptText } from './show-receipt.text.ts'

/** Only the browser that sent the request, and only for half an hour. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = requestCode.codeOf(ctx, args.request)
  const found = code ? await findByCode(ctx, code) : null
  if (!code || !found) throw redirect(addressIn(ctx.language, '/uw-gegevens'), 303)
  const keys = await shownKeys(ctx, found.keys)
  const hasWay = keys.some(({ isShown, domain, code: way }) => isShown || domain !== null || way !== null)
  const names = await organisationNames(ctx, [ctx.settings.intakeOrganisation])
  return {
    tab: translate(fileText, ctx.language)('title'),
    code,
    lead:
      found.state !== 'waiting' ? ('runningLead' as const) : hasWay ? ('waitingLead' as const) : ('noWayLead' as const),
    organisation: names.get(ctx.settings.intakeOrganisation) ?? ctx.settings.intakeOrganisation,
    until: formatCalendarDate(found.showUntil, ctx.language),
    follow: addressIn(ctx.language, '/uw-gegevens/volgen'),
  }
}

export default function ShowReceipt({ loaderData }: Route.ComponentProps) {
  const t = useText(receiptText)
  const { code, until, follow, lead, organisation } = loaderData
  return (
    <PublicPage tab={`${loaderData.tab} · dijkwacht`} title={t('title')}>
      <Lead>{t(lead, { until, organisation })}</Lead>
      <CodeBox label={t('code')} code={code} description={t('keep')} />
      <Heading level={2}>{t('next')}</Heading>
      <List items={[...(lead === 'waitingLead' ? [t('next-1')] : []), t('next-2'), t('next-3')]} />
      <ButtonGroup>
        <ActionLink href={follow} primary>
          {t('follow')}
        </ActionLink>
      </ButtonGroup>
    </PublicPage>
  )
}
