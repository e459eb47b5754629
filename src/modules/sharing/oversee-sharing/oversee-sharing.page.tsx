// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '#foundation/access'
import { listActivities } from '#foundation/processing'
import { addressIn, formatDate, translate } from '#foundation/text'
import { pageRequest } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph, Small } from '#ui/text'
import type { Route } from './+types/oversee-sharing.page.ts'
import { AgreementsToWatch, Glance, Shared } from './oversee-parts.part.tsx'
import { overseeSharing } from './oversee-sharing.query.ts'
import { overseeText } from './oversee-sharing.text.ts'
import { Record } from './record-parts.part.tsx'
import { shownOversight } from './shown-oversight.query.ts'

const activitiesAPage = 8

export async function loader(args: Route.LoaderArgs) {
  const { ctx, slot } = args.context.get(pageRequest)
  const asked = new URL(args.request.url).searchParams
  const page = Math.max(1, Math.trunc(Number(asked.get('pagina') ?? 1)) || 1)
  const after = asked.get('verwerkingen') ?? ''
  const self = addressIn(ctx.language, '/werkbank/privacy')
  const register = await listActivities(ctx, { after, limit: activitiesAPage })
  return {
    title: translate(overseeText, ctx.language)('title'),
    self,
    ...shownOversight(await overseeSharing(ctx, page), ctx.language, ctx.now()),
    further: await slot('sharing.oversight', organisationOf(ctx.actor) ?? ''),
    register: {
      items: register.items.map(({ id, name, purpose, legalBasis, version, since }) => ({
        id,
        name,
        purpose,
        legalBasis,
        version,
        since: formatDate(new Date(since), 'nl'),
      })),
      nextHref: register.next && `${self}?verwerkingen=${encodeURIComponent(register.next)}#verwerkingen`,
      isFirst: after === '',
    },
  }
}

export default function OverseeSharing({ loaderData }: Route.ComponentProps) {
  const t = useText(overseeText)
  const { further } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      <Glance shown={loaderData} />
      <Shared shown={loaderData} />
      <AgreementsToWatch shown={loaderData} />
      <Record shown={loaderData} />
      {further.length > 0 && (
        <>
          <Heading level={2}>{t('more')}</Heading>
          <List
            items={further.map(({ href, title, explanation }) => (
              <span key={href}>
                <TextLink href={href}>{title}</TextLink>
                <Small>{explanation}</Small>
              </span>
            ))}
          />
        </>
      )}
      <Register {...loaderData} />
    </WorkbenchPage>
  )
}

function Register({ register, self }: Pick<Route.ComponentProps['loaderData'], 'register' | 'self'>) {
  const t = useText(overseeText)
  return (
    <>
      <Heading level={2} id="verwerkingen">
        {t('register')}
      </Heading>
      <Paragraph>{t('registerMore')}</Paragraph>
      <div lang="nl">
        <SummaryList
          items={register.items.map((item) => ({
            term: item.name,
            answer: (
              <>
                {item.purpose}
                <Small>{`${item.legalBasis} ${t('kept', { version: item.version, day: item.since })}`}</Small>
              </>
            ),
          }))}
        />
      </div>
      <Paragraph>
        {!register.isFirst && <TextLink href={`${self}#verwerkingen`}>{t('first')}</TextLink>}{' '}
        {register.nextHref && <TextLink href={register.nextHref}>{t('next')}</TextLink>}
      </Paragraph>
    </>
  )
}
