// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, Small } from '#ui/text'
import { publicPath } from '../report/addresses.ts'
import { publicText } from '../report/desk.text.ts'
import type { Route } from './+types/list-sent.page.ts'
import { listSent } from './read-sent.query.ts'

const plan = '/actieplan'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { reports: await listSent(ctx), isDemo: ctx.settings.isDemo }
}

export default function ListSent({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publicText, language)
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, plan), text: t('plan') }}>
      {loaderData.isDemo && <SyntheticNotice text={t('invented')} />}
      <Lead>{t('lead')}</Lead>
      {loaderData.reports.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneBody')} />
      ) : (
        <ul className="utrecht-unordered-list">
          {loaderData.reports.map(({ number, title, sentAt, documentNumber }) => (
            <li key={number} className="utrecht-unordered-list__item">
              <TextLink href={addressIn(language, publicPath(number))} lang="nl">
                {title}
              </TextLink>
              <Small>
                {t('listed', { date: formatDate(sentAt, language) })}
                {documentNumber && ` (${t('document', { number: documentNumber })})`}
              </Small>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  )
}
