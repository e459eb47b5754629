// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Paragraph } from '#ui/text'
import { RuleGround } from '../list-rules/rule-facts.part.tsx'
import { text } from './ask-sharing.text.ts'
import type { ShownAnswer } from './shown-answer.ts'

/** What to do with a case that no rule knows: ask somebody, and see which rules come near. */
export function NoRuleKnows({ near, askHref, readHref }: Pick<ShownAnswer, 'near' | 'askHref' | 'readHref'>) {
  const t = useText(text)
  return (
    <>
      <Heading level={2}>{t('askTitle')}</Heading>
      <Paragraph>{t('askCounsel')}</Paragraph>
      <Paragraph>
        <ActionLink href={askHref}>{t('askDesk')}</ActionLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={readHref}>{t('readDesk')}</TextLink>
      </Paragraph>
      {near.length > 0 && <Heading level={2}>{t('nearTitle')}</Heading>}
      {near.length > 0 && <Paragraph>{t('nearLead')}</Paragraph>}
      {near.map(({ rule, differs }) => (
        <Details key={rule.id} summary={rule.title}>
          <Paragraph>{rule.explanation}</Paragraph>
          <Paragraph>{t('nearDiffers', { list: differs.map((name) => `“${t(name)}”`).join(', ') })}</Paragraph>
          <RuleGround rule={rule} />
        </Details>
      ))}
    </>
  )
}
