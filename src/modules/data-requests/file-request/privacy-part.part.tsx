// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { privacyText } from './privacy.text.ts'

const kinds = ['report', 'identifier', 'contact', 'file', 'draft', 'further'] as const
const not = ['notTrack', 'notDecide', 'notOwn'] as const
const rights = ['rightSee', 'rightWithdraw', 'rightErase'] as const

/** What is kept, why and how long, and what somebody can ask without this page's form. */
export function Privacy({ myReport }: { myReport: string }) {
  const t = useText(privacyText)
  return (
    <>
      <List items={not.map((key) => t(key))} />
      <Details summary={t('whatTitle')}>
        <Table
          caption={t('whatTitle')}
          hideCaption
          columns={(column) => [
            column(t('what'), (kind) => t(`${kind}What`)),
            column(t('why'), (kind) => t(`${kind}Why`)),
            column(t('keep'), (kind) => t(`${kind}Keep`)),
          ]}
          rows={kinds}
        />
      </Details>
      <Details summary={t('whoTitle')}>
        <Paragraph>{t('whoText')}</Paragraph>
      </Details>
      <Details summary={t('cookieTitle')}>
        <Paragraph>{t('cookieText')}</Paragraph>
      </Details>
      <Heading level={2}>{t('rightsTitle')}</Heading>
      <Paragraph>{t('rightsText')}</Paragraph>
      <List items={rights.map((key) => t(key))} />
      <Paragraph>
        <ActionLink href={myReport}>{t('toReport')}</ActionLink>
      </Paragraph>
    </>
  )
}
