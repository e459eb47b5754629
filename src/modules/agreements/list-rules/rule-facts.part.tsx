// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import type { ShownRule } from '../sharing-rule/shown-rule.ts'
import { text } from './rule-facts.text.ts'

interface RuleFactsProps {
  rule: ShownRule
  headingLevel: 2 | 3
}

/** A rule: what it says in plain words, and under it where it stands, who answers for it and what is still open. */
export function RuleFacts({ rule, headingLevel }: RuleFactsProps) {
  return (
    <section aria-labelledby={rule.id}>
      <Heading level={headingLevel} id={rule.id}>
        {rule.title}
      </Heading>
      <Paragraph>{rule.explanation}</Paragraph>
      <RuleGround rule={rule} />
    </section>
  )
}

/** Article, standing, validity, who answers for it, and the question for counsel as long as it is a draft. */
export function RuleGround({ rule }: { rule: ShownRule }) {
  const t = useText(text)
  const links = rule.articles.map((each) => (
    <TextLink key={each.text} href={each.url} external>
      {each.text}
    </TextLink>
  ))
  return (
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
  )
}

function validityOf({ from, until }: ShownRule, t: ReturnType<typeof translate<keyof (typeof text)['nl']>>): string {
  if (from === null) return t('notInForce')
  return until === null ? t('since', { from }) : t('sinceUntil', { from, until })
}
