// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lead, List, Paragraph } from '#ui/text'
import type { Route } from './+types/explain-check.page.ts'
import './explain-check.css'
import { explainText } from './explain-check.text.ts'

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  return {
    check: addressIn(language, '/controleren'),
  }
}

const parties = ['you', 'first', 'second', 'bank', 'road'] as const
const threats = ['badOne', 'badKey', 'badBoth', 'badStolen', 'badMany', 'badScript'] as const

export default function ExplainCheck({ loaderData }: Route.ComponentProps) {
  const t = useText(explainText)
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <Picture t={t} />
      <Heading level={2}>{t('shortTitle')}</Heading>
      <List ordered items={[t('short1'), t('short2'), t('short3')]} />
      <Paragraph>{t('short4')}</Paragraph>
      <Paragraph>
        <ActionLink href={loaderData.check}>{t('check')}</ActionLink>
      </Paragraph>
      <Heading level={2}>{t('whoTitle')}</Heading>
      <Table
        caption={t('whoTitle')}
        hideCaption
        columns={(column) => [
          column(t('who'), (party) => t(party)),
          column(t('sees'), (party) => t(`${party}Sees`)),
          column(t('not'), (party) => t(`${party}Not`)),
        ]}
        rows={parties}
      />
      <Heading level={2}>{t('badTitle')}</Heading>
      <Table
        caption={t('badTitle')}
        hideCaption
        folded
        columns={(column) => [
          column(t('bad'), (threat) => t(threat)),
          column(t('badThen'), (threat) => t(`${threat}Then`)),
          column(t('badStop'), (threat) => t(`${threat}Stop`)),
        ]}
        rows={threats}
      />
      <Heading level={2}>{t('officerTitle')}</Heading>
      <List items={[t('officer1'), t('officer2'), t('officer3'), t('officer4')]} />
      <Heading level={2}>{t('cryptoTitle')}</Heading>
      <List items={[t('crypto1'), t('crypto2'), t('crypto3'), t('crypto4'), t('crypto5')]} />
    </PublicPage>
  )
}

type Words = (key: 'picture' | 'you' | 'youNote' | 'first' | 'second' | 'keyNote') => string

/** The scrambled question goes to two holders of half a key and comes back; the answer is found at home. */
function Picture({ t }: { t: Words }) {
  return (
    <svg className="dw-who-sees" viewBox="0 0 320 190" role="img" aria-label={t('picture')}>
      <path className="dw-who-sees__way" d="M116 84 162 44M116 106 162 146" />
      <g className="dw-who-sees__party">
        <rect x="2" y="62" width="114" height="66" rx="6" />
        <rect x="162" y="12" width="156" height="62" rx="6" />
        <rect x="162" y="116" width="156" height="62" rx="6" />
      </g>
      <g className="dw-who-sees__name">
        <text x="59" y="92">
          {t('you')}
        </text>
        <text x="240" y="40">
          {t('first')}
        </text>
        <text x="240" y="144">
          {t('second')}
        </text>
      </g>
      <g className="dw-who-sees__note">
        <text x="59" y="111">
          {t('youNote')}
        </text>
        <text x="240" y="59">
          {t('keyNote')}
        </text>
        <text x="240" y="163">
          {t('keyNote')}
        </text>
      </g>
    </svg>
  )
}
