// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import type { ShownRule } from '../sharing-rule/shown-rule.ts'
import { text } from './rule-facts.text.ts'

interface RuleFactsProps {
  rule: ShownRule
  headingLevel: 2 | 3
  /** Under the heading. */
  above?: ReactNode
}

/** A rule: what it says in plain words, and under it where it stands, who answers for it and what is still open. */
export function RuleFacts({ rule, headingLevel, above }: RuleFactsProps) {
  const t = translate(text, useLanguage())
  const links = rule.articles.map((each) => (
    <TextLink key={each.text} href={each.url} external>
      {each.text}
    </TextLink>
  ))
  return (
    <section aria-labelledby={rule.id}>
      <Heading level={headingLevel} id={rule.id}>
        {rule.title}
      </Heading>
      {above}
      <Paragraph>{rule.explanation}</Paragraph>
      <SummaryList
        items={[
          { term: t('ground'), answer: links.length === 1 ? links[0] : <List items={links} /> },
          {
            term: t('standing'),
            answer: rule.adoptedBy === null ? t('draft') : t('adopted', { name: rule.adoptedBy }),
          },
          { term: t('validity'), answer: `${validityOf(rule, t)} ${t('version', { version: rule.version })}` },
          { term: t('responsible'), answer: rule.responsible ?? t('nobody') },
          ...(rule.status === 'draft' ? [{ term: t('counsel'), answer: rule.counsel }] : []),
        ]}
      />
    </section>
  )
}

function validityOf({ from, until }: ShownRule, t: ReturnType<typeof translate<keyof (typeof text)['nl']>>): string {
  if (from === null) return t('notInForce')
  return until === null ? t('since', { from }) : t('sinceUntil', { from, until })
}
