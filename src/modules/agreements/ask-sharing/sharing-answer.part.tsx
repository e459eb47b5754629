// SPDX-License-Identifier: EUPL-1.2
import { Answer } from '#ui/answer'
import { DateField } from '#ui/date-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph, Small } from '#ui/text'
import type { Outcome } from '../sharing-rule/decide.ts'
import { RuleFacts } from '../list-rules/rule-facts.part.tsx'
import type { ShownSafeguard } from '../sharing-rule/shown-rule.ts'
import { text } from './ask-sharing.text.ts'
import { LegalNotice } from './legal-notice.part.tsx'
import { NoRuleKnows } from './no-rule-knows.part.tsx'
import type { ShownAnswer } from './shown-answer.ts'

interface AnswerPageProps {
  title: string
  self: string
  rulesHref: string
  otherLanguageHref: string
  backHref: string
  answer: ShownAnswer
  hidden: { name: string; value: string }[]
  /** Says that the day that was asked for does not exist. */
  dayWas: string | null
  share: string
}

const looks: Record<Outcome, 'stop' | 'warn' | 'neutral'> = {
  allowed: 'neutral',
  'allowed-with-conditions': 'neutral',
  'not-established': 'warn',
  forbidden: 'stop',
}

/** The answer in one sentence, then why, what to do, and what was asked. */
export function SharingAnswerPage(props: AnswerPageProps) {
  const t = useText(text)
  const { answer, share, self, rulesHref } = props
  const isUnknown = answer.rules.length === 0
  const isOpen = answer.outcome === 'not-established' && !isUnknown
  return (
    <PublicPage
      tab={`${props.title} · dijkwacht`}
      otherLanguageHref={props.otherLanguageHref}
      back={{ href: props.backHref, text: t('back') }}
    >
      <Answer look={looks[answer.outcome]} statement={`${answer.statement}.`} about={{ value: props.title }}>
        {isOpen && (
          <Paragraph>
            <strong>{t('likely', { answer: t(`likely-${answer.likely}`) })}</strong>
          </Paragraph>
        )}
        {isOpen && <Paragraph>{t('notYet')}</Paragraph>}
        {isUnknown && <Paragraph>{t('noRule')}</Paragraph>}
        {answer.because.length > 0 && (
          <Paragraph>{t('only', { list: answer.because.join(', ').toLowerCase() })}</Paragraph>
        )}
      </Answer>
      <LegalNotice onTrial={answer.onTrial} />
      {isUnknown ? <NoRuleKnows {...answer} /> : <Heading level={2}>{t('why')}</Heading>}
      {answer.rules.map((rule) => (
        <RuleFacts key={rule.id} rule={rule} headingLevel={3} />
      ))}
      {answer.safeguards.length > 0 && <Todo safeguards={answer.safeguards} />}
      <Heading level={2}>{t('yourAnswers')}</Heading>
      <SummaryList
        items={[
          ...answer.given.map(({ name, answer: said, changeHref }) => ({
            term: t(name),
            answer: typeof said === 'string' ? said : said.length === 1 ? said[0] : <List items={said} />,
            change: { href: changeHref },
          })),
          { term: t('day'), answer: answer.day },
        ]}
      />
      {props.dayWas && <Paragraph>{props.dayWas}</Paragraph>}
      <Details summary={t('otherDay')}>
        <Form method="get" action={self} label={t('otherDay')} submit={t('otherDaySubmit')} quiet>
          {props.hidden.map(({ name, value }) => (
            <HiddenField key={`${name} ${value}`} name={name} value={value} />
          ))}
          <DateField name="datum" legend={t('otherDayField')} description={t('otherDayHelp')} />
        </Form>
      </Details>
      <Heading level={2}>{t('share')}</Heading>
      <Paragraph>{t('shareHelp')}</Paragraph>
      <Small>
        <TextLink href={share}>{share}</TextLink>
      </Small>
      <Paragraph>
        <TextLink href={self}>{t('again')}</TextLink>
        {' · '}
        <TextLink href={rulesHref}>{t('allRules')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}

function Todo({ safeguards }: { safeguards: ShownSafeguard[] }) {
  const t = useText(text)
  const notes = { shown: t('shown'), 'not-built': t('notBuilt'), people: null }
  return (
    <>
      <Heading level={2}>{t('todo')}</Heading>
      <List
        items={safeguards.map((each) => (
          <>
            {each.text}
            {notes[each.state] && <span className="dw-soft"> {notes[each.state]}</span>}
          </>
        ))}
      />
    </>
  )
}
