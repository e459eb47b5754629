// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { formatDate, translate } from '#foundation/text'
import { Answer, Facts } from '#ui/answer'
import { AnswerSign } from '#ui/answer-sign'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { Icon } from '#ui/icon'
import { useLanguage, useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph, Small } from '#ui/text'
import { formatLastDay } from '#values'
import { text } from './check-identifier.text.ts'
import { pageText } from './check-page.text.ts'
import { mayObject, type SaidAnswer } from './answer-words.ts'
import { type Situation, situationText } from './likely-situations.text.ts'

export interface Links {
  self: string
  objection: string
  report: string
  /** Takes what was checked along to first aid. */
  carry: string
  /** Below it, a page for each situation. */
  help: string
  /** The numbers of banks. */
  bank: string
}

interface SaidProps {
  said: SaidAnswer
  links: Links
  /** Where the browser asked by itself: what it cannot tell, and may be asked openly. */
  openly?: { why: ReactNode; further: ReactNode } | undefined
}

/** The verdict: a panel with one step, and the rest folded. `likely`: what it may have been, the likeliest first; `carried`: what comes along with that step; `seen`: with a report; `asksWhy`: somebody pressed to read why. */
export function Lead({
  said,
  likely = [],
  links,
  openly,
  carried,
  seen,
  asksWhy,
}: SaidProps & {
  likely?: readonly Situation[] | undefined
  carried: string
  seen: string
  asksWhy?: boolean | undefined
}) {
  const t = useText(pageText)
  const paid = useText(text)('stepPaid')
  const more = said.advice.slice(1)
  return (
    <Answer
      look={said.look}
      about={{ kind: said.name, value: said.value }}
      statement={said.statement}
      headingLevel={2}
      step={said.step}
      carry={
        said.step.carries && carried !== '' ? { action: links.carry, text: carried, sees: t('carrySees') } : undefined
      }
      below={
        <>
          {likely.length > 0 && <Likely likely={likely} help={links.help} />}
          {(openly || said.reason === 'at-door' || said.reason === 'robbed') && (
            <div className="dw-answer__gaveCard">
              <ActionLink href={links.bank}>{t('gaveCard')}</ActionLink>
            </div>
          )}
          {said.facts.length > 0 && <Facts facts={said.facts} />}
          {openly?.further}
          {said.why.length > 0 && (
            <div className="dw-answer__why">
              <Details summary={t('whyTitle')} open={asksWhy}>
                <Why said={said} openly={openly} />
              </Details>
            </div>
          )}
          {more.length > 0 && (
            <div className="dw-answer__now">
              <Details summary={t('whatNow')}>
                <List items={more} />
                <ReportThis text={seen} to={links.report}>
                  {t('report')}
                </ReportThis>
                {carried !== '' && (openly || !said.step.carries) && (
                  <div className="dw-answer__carryLater">
                    <Form intent="carry" action={links.carry}>
                      <HiddenField name="mee" value={carried} />
                      <Button appearance="subtle">{paid}</Button>
                      <Small>{t('carrySees')}</Small>
                    </Form>
                  </div>
                )}
              </Details>
            </div>
          )}
          <Objection said={said} links={links} />
        </>
      }
    >
      <p className="utrecht-paragraph dw-answer__explanation">{said.explanation}</p>
    </Answer>
  )
}

/** Situations to choose from, each with what to do in it. */
function Likely({ likely, help }: { likely: readonly Situation[]; help: string }) {
  const names = useText(situationText)
  const t = useText(pageText)
  return (
    <nav className="dw-answer__likely" aria-labelledby="wat-gebeurde">
      <h3 className="utrecht-heading-3" id="wat-gebeurde">
        {t('likely')}
      </h3>
      <ul className="dw-action-rows">
        {likely.map((one) => (
          <li key={one}>
            <ActionLink href={`${help}/${one}`}>{names(one)}</ActionLink>
          </li>
        ))}
        <li>
          <ActionLink href={help}>{t('likelyOther')}</ActionLink>
        </li>
      </ul>
    </nav>
  )
}

/** One thing of several: what it is and what is said of it; opened, why and what to do. `seen`: all that was asked, which a report begins with. */
export function Row({
  said,
  links,
  openly,
  seen,
  asksWhy,
}: SaidProps & { seen: string; asksWhy?: boolean | undefined }) {
  return (
    <details open={asksWhy}>
      <summary>
        <AnswerSign look={said.look} />
        <span>
          <strong className="dw-answer__value">{said.value}</strong>
          <span className="dw-answer__statement-short">{said.statement}</span>
        </span>
        <Icon name="arrow" />
      </summary>
      <div className="dw-rows__body">
        <p className="utrecht-paragraph dw-answer__explanation">{said.explanation}</p>
        {openly?.further}
        {said.facts.length > 0 && <Facts facts={said.facts} />}
        <div className="dw-answer__now">
          <List items={said.advice.slice(1)} />
        </div>
        <div className="dw-answer__why">
          <Why said={said} openly={openly} />
        </div>
        <ReportThis text={seen} to={links.report}>
          {useText(pageText)('reportThis')}
        </ReportThis>
        <Objection said={said} links={links} />
      </div>
    </details>
  )
}

/** Begins a report with what was checked: typed once. */
export function ReportThis({ text: seen, to, children }: { text: string; to: string; children: ReactNode }) {
  return (
    <Form intent="begin" action={to}>
      <HiddenField name="gezien" value={seen} />
      <Button appearance="subtle">{children}</Button>
    </Form>
  )
}

export function Rows(props: { rows: readonly SaidAnswer[]; links: Links; seen: string; asksWhy: boolean }) {
  const { rows, links, seen, asksWhy } = props
  const t = useText(pageText)
  if (rows.length === 0) return null
  return (
    <div className="dw-rows">
      <Heading level={2}>{t('inIt')}</Heading>
      {rows.map((said) => (
        <Row
          key={`${said.value} ${said.statement}`}
          said={said}
          links={links}
          seen={seen}
          asksWhy={asksWhy && said.listing !== null}
        />
      ))}
    </div>
  )
}

function Why({ said, openly }: Omit<SaidProps, 'links'>) {
  const language = useLanguage()
  const t = translate(pageText, language)
  const { listing } = said
  return (
    <>
      {said.why.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {listing && !openly && (
        <SummaryList
          items={[
            { term: t('by'), answer: listing.authority },
            { term: t('since'), answer: formatDate(listing.since, language) },
            { term: t('until'), answer: formatLastDay(listing.expiresAt, language) },
            { term: t('ground'), answer: listing.legalBasis },
            { term: t('why'), answer: listing.reason },
          ]}
        />
      )}
      {openly?.why}
    </>
  )
}

/** What was checked goes along by POST, so that it stands in no address. A message as a whole is nobody's to object to. */
function Objection({ said, links }: Omit<SaidProps, 'openly'>) {
  const t = useText(pageText)
  if (said.subject === null || !mayObject(said)) return null
  return (
    <div className="dw-answer__objection">
      <Form intent="begin" action={links.objection}>
        <HiddenField name="kenmerk" value={said.subject} />
        <Small>{t('objection')}</Small>
        <Button appearance="subtle">{t('objectionLink')}</Button>
        <Small>{t('objectionSees')}</Small>
      </Form>
    </div>
  )
}
