// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { phoneText } from './advise-caller.text.ts'
import type { Besides } from './call-said.ts'

/** What the check says, what is known of this caller, who can help with their numbers, and what we say now. */
export function Beside(props: Besides) {
  const { checked, pages, before, understood, points, spoken } = props
  const language = useLanguage()
  const t = translate(phoneText, language)
  return (
    <aside className="dw-call__beside" aria-label={t('understoodAndChecked')}>
      <Heading level={2}>{t('checked')}</Heading>
      {checked.length === 0 && <Small>{t('notChecked')}</Small>}
      {checked.map(({ asked, statement, explanation, isWarning }) => (
        <Notice key={asked} kind={isWarning ? 'warn' : 'info'} title={statement} headingLevel={3}>
          <Small>{t('askedAs', { what: asked })}</Small>
          <Paragraph>{explanation}</Paragraph>
        </Notice>
      ))}
      {pages.length > 0 && (
        <Small>
          {t('pages')}{' '}
          {pages.map((identifier) => (
            <span key={identifier.id}>
              <IdentifierLink identifier={identifier} />{' '}
            </span>
          ))}
        </Small>
      )}
      {before.length > 0 && (
        <>
          <Heading level={2}>{t('before')}</Heading>
          <ul className="dw-call__points">
            {before.map(({ id, text, more, href }) => (
              <li key={id}>
                <TextLink href={href}>{text}</TextLink>
                <span className="dw-call__way">{more}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {spoken && (
        <Paragraph>
          {t('readIn')}{' '}
          <TextLink href={addressIn(language, `/hulp/taal/${spoken.code}`)}>
            <span lang={spoken.code}>{spoken.name}</span>
          </TextLink>
        </Paragraph>
      )}
      {points.length > 0 && understood.length > 0 && (
        <>
          <Heading level={2}>{t('whoHelps')}</Heading>
          <ul className="dw-call__points">
            {points.map(({ id, name, isWarm, ways, number }) => (
              <li key={id}>
                <strong>{name}</strong> {isWarm && <span>{t('takesOver')}</span>}
                {number && (
                  <span className="dw-call__way">
                    <strong className="dw-call__number">{number.phone}</strong>{' '}
                    <span className="dw-call__soft">{t('numberOn', { day: number.day })}</span>
                  </span>
                )}
                {ways.slice(0, number ? 1 : 2).map((way) => (
                  <span key={way} className="dw-call__way">
                    {way}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {understood.length > 0 && (
        <>
          <Heading level={2}>{t('understood')}</Heading>
          <SummaryList items={understood} />
        </>
      )}
      <Paragraph>
        <TextLink href={addressIn(language, '/wat-gaat-er-rond')}>{t('goingRound')}</TextLink>
      </Paragraph>
    </aside>
  )
}
