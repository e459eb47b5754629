// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { People } from '#ui/people'
import { Records } from '#ui/records'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, List, Paragraph } from '#ui/text'
import type { Route } from './+types/show-own-counts.page.ts'
import { OwnChart } from './own-chart.part.tsx'
import { ownText } from './own-counts.text.ts'
import { findReleasedReports } from './released-reports.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return {
    title: translate(ownText, ctx.language)('title'),
    own: await findReleasedReports(ctx),
    isDemo: ctx.settings.isDemo,
    figures: addressIn(ctx.language, '/cijfers'),
    views: addressIn(ctx.language, '/cijfers/beeld'),
  }
}

/** Our own counts, on a page of their own: in a demo they are invented, and never stand beside figures of others. */
export default function ShowOwnCounts({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(ownText, language)
  const { title, own, isDemo, figures, views } = loaderData
  const first = own?.forms[0]
  const tens = Math.round((10 * (first?.count ?? 0)) / (own?.total || 1))
  const shown = own?.forms.filter(({ id, count }) => id !== '' && count !== null) ?? []
  return (
    <PublicPage title={title} back={{ href: figures, text: t('back') }}>
      {isDemo && <SyntheticNotice text={t('ownSynthetic')} />}
      {own && first?.count && own.total ? (
        <>
          <Lead>{t('largest', { largest: first.label, count: first.count, total: own.total, tens })}</Lead>
          <Paragraph>{t('lead', { from: own.from, to: own.to })}</Paragraph>
          <People
            label={t('people', { tens, largest: first.label })}
            groups={[
              { look: 'filled', count: tens },
              { look: 'outline', count: 10 - tens },
            ]}
          />
        </>
      ) : (
        <Lead>{t('leadNothing')}</Lead>
      )}
      <Records
        items={[
          {
            key: 'counts',
            content: (
              <>
                <OwnChart own={own} isDemo={isDemo} language={language} />
                <Paragraph>
                  <ActionLink href={views}>{t('ownMore')}</ActionLink>
                </Paragraph>
              </>
            ),
          },
          {
            key: 'reading',
            content: (
              <>
                {shown.length > 0 && (
                  <>
                    <Heading level={2}>{t('readTitle')}</Heading>
                    <Paragraph>{t('readLead')}</Paragraph>
                    <List
                      items={shown.map(({ id, label }) => (
                        <TextLink key={id} href={addressIn(language, `/wat-gaat-er-rond/${id}`)}>
                          {label}
                        </TextLink>
                      ))}
                    />
                  </>
                )}
                <Heading level={2}>{t('whyTitle')}</Heading>
                <List items={[t('why-1'), t('why-2'), t('why-3')]} />
                <Paragraph>
                  <ActionLink href={figures}>{t('others')}</ActionLink>
                </Paragraph>
              </>
            ),
          },
        ]}
      />
    </PublicPage>
  )
}
