// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Lines, List, Paragraph, Small } from '#ui/text'
import { claimPath } from '../claim/addresses.ts'
import type { entryRows, historyRows, planView, replyRows, shareRows } from './claim-view.query.ts'
import { showText } from './show.text.ts'

interface MoneyProps {
  shares: ReturnType<typeof shareRows>
  money: { term: string; answer: string }[]
  interestNote: string | null
  entries: ReturnType<typeof entryRows>
  plan: ReturnType<typeof planView>
}

const moneyColumns = ['principal', 'interest', 'owed', 'paid', 'relieved', 'toPayOut', 'toAskBack'] as const

/** Per person and in all: what was lost, what came, and where it is to go. */
export function ClaimMoney({ shares, money, interestNote, entries, plan }: MoneyProps) {
  const t = useText(showText)
  if (shares.length === 0) return null
  const hasPayees = shares.some(({ payTo }) => payTo !== '')
  const hasReports = shares.some(({ report }) => report !== null)
  return (
    <>
      <Heading level={2}>{t('money')}</Heading>
      <SummaryList items={money} />
      {interestNote && <Small>{interestNote}</Small>}
      <Table
        caption={`${t('shares')}. ${t('sharesMore')}`}
        wide
        rows={shares}
        columns={(column) => [
          column(t('place'), ({ place }) => place),
          column(t('consent'), ({ consent }) => consent),
          column(t('lostOn'), ({ lostOn }) => lostOn),
          moneyColumns.map((name) => column(t(name), { numeric: true }, (share) => share[name])),
          hasPayees && column(t('payTo'), ({ payTo }) => payTo),
          hasReports &&
            column(
              t('report'),
              ({ report, place }) =>
                report && (
                  <TextLink href={report} hiddenText={place}>
                    {t('report')}
                  </TextLink>
                ),
            ),
        ]}
      />
      {plan && (
        <>
          <Heading level={2}>{t('plan')}</Heading>
          {plan.missed && <Notice kind="warn">{plan.missed}</Notice>}
          <List items={plan.rows} />
        </>
      )}
      {entries.length > 0 && (
        <Table
          caption={t('entries')}
          columns={(column) => [
            column(t('what'), (cells) => cells.what),
            column(t('place'), (cells) => cells.place),
            column(t('on'), (cells) => cells.on),
            column(t('amount'), { numeric: true }, (cells) => cells.amount),
          ]}
          rows={entries}
        />
      )}
    </>
  )
}

interface StoryProps {
  letters: { href: string; text: string }[]
  replies: ReturnType<typeof replyRows>
  same: { id: string; reference: string; text: string }[]
  history: ReturnType<typeof historyRows>
}

/** Letters and answers, other claims on the person, and who did what. */
export function ClaimStory({ letters, replies, same, history }: StoryProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  return (
    <>
      {letters.length > 0 && (
        <>
          <Heading level={2}>{t('letters')}</Heading>
          <List
            items={letters.map(({ href, text }) => (
              <TextLink key={href} href={href} download>
                {text}
              </TextLink>
            ))}
          />
        </>
      )}
      {replies.length > 0 && (
        <>
          <Heading level={2}>{t('replies')}</Heading>
          {replies.map(({ key, at, what, words, state }) => (
            <div key={key}>
              <Paragraph>
                {at}: {what} {state && `(${state})`}
              </Paragraph>
              {words && <Lines text={words} />}
            </div>
          ))}
        </>
      )}
      {same.length > 0 && (
        <>
          <Heading level={2}>{t('same')}</Heading>
          <Paragraph>{t('sameMore')}</Paragraph>
          <List
            items={same.map(({ id, reference, text }) => (
              <span key={id}>
                <TextLink href={addressIn(language, claimPath(id))}>{reference}</TextLink> {text}
              </span>
            ))}
          />
        </>
      )}
      <Table
        caption={t('history')}
        columns={(column) => [
          column(t('on'), (cells) => cells.at),
          column(t('what'), (cells) => cells.what),
          column(t('who'), (cells) => cells.who),
        ]}
        rows={history}
      />
    </>
  )
}
