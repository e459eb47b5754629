// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Heading } from '#ui/heading'
import { Icon } from '#ui/icon'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Lead, List, Paragraph } from '#ui/text'
import type { Outcome } from '../sharing-rule/decide.ts'
import { text } from './ask-sharing.text.ts'
import { LegalNotice, statusOf } from './legal-notice.part.tsx'

interface StartProps {
  onTrial: boolean
  own: { answer: string; outcome: Outcome; items: { id: string; title: string; href: string }[] }[]
  refused: { id: string; title: string; href: string; url: string }[]
  rulesHref: string
  /** The first question. */
  children: ReactNode
}

/** The first page: what this is, the first question, and what Dijkwacht itself may. */
export function StartOfSharing({ onTrial, own, refused, rulesHref, children }: StartProps) {
  const t = useText(text)
  return (
    <>
      <Lead>{t('lead')}</Lead>
      {children}
      <LegalNotice onTrial={onTrial} />
      <Paragraph>
        <TextLink href={rulesHref}>{t('allRules')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('ownTitle')}</Heading>
      <Paragraph>{t('ownLead')}</Paragraph>
      {own.map((group) => (
        <div key={group.answer}>
          <Paragraph>
            <Icon name={statusOf[group.outcome]} /> <strong>{group.answer}</strong>
          </Paragraph>
          <List
            items={group.items.map((each) => (
              <TextLink key={each.id} href={each.href}>
                {each.title}
              </TextLink>
            ))}
          />
        </div>
      ))}
      <Heading level={2}>{t('refusedTitle')}</Heading>
      <Paragraph>{t('refusedLead')}</Paragraph>
      <List
        items={refused.map((each) => (
          <>
            {each.title}.{' '}
            <TextLink href={each.href} hiddenText={each.title}>
              {t('askThis')}
            </TextLink>
            {' · '}
            <TextLink href={each.url} external hiddenText={each.title}>
              {t('source')}
            </TextLink>
          </>
        ))}
      />
    </>
  )
}
