// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { sayJudged } from '#modules/statistics'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Steps } from '#ui/steps'
import { Table } from '#ui/table'
import { Lead, List, Paragraph } from '#ui/text'
import type { Route } from './+types/how-it-works.page.ts'
import { dikePictures } from './dike-picture.ts'
import './explain.css'
import { text } from './how-it-works.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  return {
    wrong: await sayJudged(ctx),
    links: {
      plan: addressIn(language, '/actieplan'),
      privacy: addressIn(language, '/uw-gegevens'),
      accessibility: addressIn(language, '/toegankelijkheid'),
    },
  }
}

const numbers = [1, 2, 3, 4, 5] as const
const seers = ['you', 'receiver', 'partner', 'everyone'] as const
const answers = ['above', 'none', 'imitated', 'cannot', 'away'] as const
const never = ['neverAsk', 'neverTell', 'neverSell', 'neverSafe'] as const
const kept = ['keepDraft', 'keepContact', 'keepReport'] as const

export default function HowItWorks({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <DikePicture label={t('picture')} />
      <Steps
        firstLarge={false}
        steps={numbers.map((n) => ({ title: t(`step${n}`), body: <Paragraph>{t(`step${n}Text`)}</Paragraph> }))}
      />
      <Heading level={2}>{t('decidesTitle')}</Heading>
      <Paragraph>{t('decidesText')}</Paragraph>
      <Paragraph>{t('innocentText')}</Paragraph>
      <Heading level={2}>{t('answersTitle')}</Heading>
      <Table
        caption={t('answersTitle')}
        hideCaption
        folded
        columns={(column) => [
          column(t('answer'), (key) => t(`${key}Answer`)),
          column(t('means'), (key) => t(`${key}Means`)),
          column(t('meansNot'), (key) => t(`${key}Not`)),
        ]}
        rows={answers}
      />
      <Heading level={2}>{t('wrongTitle')}</Heading>
      {loaderData.wrong.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Heading level={2}>{t('complaintTitle')}</Heading>
      <Paragraph>{t('complaintText')}</Paragraph>
      <Heading level={2}>{t('seesTitle')}</Heading>
      <Table
        caption={t('seesTitle')}
        hideCaption
        folded
        columns={(column) => [
          column(t('seesWho'), (key) => t(`${key}Who`)),
          column(t('seesWhat'), (key) => t(`${key}What`)),
          column(t('seesNot'), (key) => t(`${key}Not`)),
        ]}
        rows={seers}
      />
      <Heading level={2}>{t('keepTitle')}</Heading>
      <List items={kept.map((key) => t(key))} />
      <Paragraph>
        <TextLink href={loaderData.links.privacy}>{t('keepMore')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('neverTitle')}</Heading>
      <List items={never.map((key) => t(key))} />
      <Heading level={2}>{t('whoTitle')}</Heading>
      <Paragraph>{t('whoText')}</Paragraph>
      <Paragraph>
        <TextLink href={loaderData.links.plan}>{t('plan')}</TextLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={loaderData.links.accessibility}>{t('accessibility')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}

/** The numbers are those of the steps below. */
function DikePicture(props: { label: string }) {
  return (
    <svg
      className="dw-dike-picture"
      viewBox="0 0 480 112"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinejoin="round"
      role="img"
      aria-label={props.label}
    >
      {dikePictures.map((path, index) => (
        <g key={path} transform={`translate(${12 + index * 102} 60)`}>
          <text x="24" y="-22">
            {index + 1}
          </text>
          <path d={path} />
        </g>
      ))}
      <path d="M0 109.5H480" strokeWidth="5" />
    </svg>
  )
}
