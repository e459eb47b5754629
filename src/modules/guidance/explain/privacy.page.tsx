// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lead, List, Paragraph } from '#ui/text'
import type { Route } from './+types/privacy.page.ts'
import { text } from './privacy.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  return {
    title: translate(text, language)('title'),
    links: {
      myReport: addressIn(language, '/mijn-melding'),
      ownData: addressIn(language, '/uw-gegevens'),
      objection: addressIn(language, '/bezwaar'),
    },
  }
}

const kinds = ['report', 'identifier', 'contact', 'file', 'draft', 'further'] as const
const not = ['notTrack', 'notDecide', 'notOwn'] as const
const rights = ['rightSee', 'rightWithdraw', 'rightErase'] as const

export default function Privacy({ loaderData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <Notice kind="info" title={t('draftTitle')}>
        <Paragraph>{t('draftText')}</Paragraph>
      </Notice>
      <Heading level={2}>{t('whatTitle')}</Heading>
      <Table
        caption={t('whatTitle')}
        hideCaption
        responsive
        columns={[
          { key: 'what', text: t('what') },
          { key: 'why', text: t('why') },
          { key: 'keep', text: t('keep') },
        ]}
        rows={kinds.map((kind) => ({
          key: kind,
          cells: { what: t(`${kind}What`), why: t(`${kind}Why`), keep: t(`${kind}Keep`) },
        }))}
      />
      <Heading level={2}>{t('whoTitle')}</Heading>
      <Paragraph>{t('whoText')}</Paragraph>
      <Heading level={2}>{t('notTitle')}</Heading>
      <List items={not.map((key) => t(key))} />
      <Heading level={2}>{t('rightsTitle')}</Heading>
      <Paragraph>{t('rightsText')}</Paragraph>
      <List items={rights.map((key) => t(key))} />
      <Paragraph>
        <ActionLink href={loaderData.links.myReport}>{t('toReport')}</ActionLink>
      </Paragraph>
      <Paragraph>{t('rightsMore')}</Paragraph>
      <Paragraph>
        <ActionLink href={loaderData.links.ownData}>{t('toOwnData')}</ActionLink>
      </Paragraph>
      <Paragraph>
        {t('rightsObject')} <TextLink href={loaderData.links.objection}>{t('toObjection')}</TextLink>
      </Paragraph>
      <Paragraph>{t('complaint')}</Paragraph>
      <Heading level={2}>{t('cookieTitle')}</Heading>
      <Paragraph>{t('cookieText')}</Paragraph>
    </PublicPage>
  )
}
