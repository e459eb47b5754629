// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { phoneText } from './advise-caller.text.ts'

interface BesideProps {
  checked: { asked: string; statement: string; explanation: string; isWarning: boolean }[]
  understood: { term: string; answer: string }[]
  points: { id: string; name: string; isWarm: boolean; ways: string[] }[]
}

/** What the check says, who can help with their numbers, and what we say now. */
export function Beside({ checked, understood, points }: BesideProps) {
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
      {points.length > 0 && understood.length > 0 && (
        <>
          <Heading level={2}>{t('whoHelps')}</Heading>
          <ul className="dw-call__points">
            {points.map(({ id, name, isWarm, ways }) => (
              <li key={id}>
                <strong>{name}</strong> {isWarm && <span>{t('takesOver')}</span>}
                {ways.slice(0, 2).map((way) => (
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
