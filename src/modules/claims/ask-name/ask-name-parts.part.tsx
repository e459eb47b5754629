// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { type AnsweredForm } from '#ui/answered-form'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { List, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { nameText } from './ask-name.text.ts'
import { type Advice, type Answer, answers, type Condition, conditions } from './conditions.ts'

export function QuestionForm({ given, isMissing }: { given: Partial<Record<Condition, Answer>>; isMissing: boolean }) {
  const t = useText(nameText)
  return (
    <Form intent="questions" label={t('questions')} submit={t('check')}>
      <Heading level={2}>{t('questions')}</Heading>
      {isMissing && (
        <Notice kind="warn" announce>
          {t('missing')}
        </Notice>
      )}
      {conditions.map((condition) => (
        <RadioGroup
          key={condition}
          name={condition}
          legend={t(condition)}
          description={t(`${condition}More`)}
          defaultValue={given[condition]}
          error={isMissing && !given[condition] ? t('missing') : undefined}
          options={answers.map((value) => ({ value, text: t(value) }))}
        />
      ))}
    </Form>
  )
}

export function AdviceView({ advice }: { advice: Advice }) {
  const language = useLanguage()
  const t = translate(nameText, language)
  const { outcome, because } = advice
  const to = (path: string) => addressIn(language, path)
  const needs = (condition: Condition) => because.some((one) => one.condition === condition)
  return (
    <Notice kind={outcome === 'ask' ? 'ok' : 'info'} title={t(outcome)} announce>
      {outcome === 'ask' && (
        <>
          <Paragraph>{t('askMore')}</Paragraph>
          <ActionLink href={to('/hulp/brieven/naam')}>{t('toLetter')}</ActionLink>
        </>
      )}
      {because.length > 0 && <List items={because.map(({ condition }) => t(`${condition}-why`))} />}
      {needs('complained') && <ActionLink href={to('/melden')}>{t('toReport')}</ActionLink>}
      {needs('manyComplaints') && <ActionLink href={to('/controleren')}>{t('toCheck')}</ActionLink>}
      {outcome === 'cannot' && (
        <>
          <Paragraph>{t('cannotMore')}</Paragraph>
          <ActionLink href={to('/meldpunten')}>{t('toPoints')}</ActionLink>
        </>
      )}
    </Notice>
  )
}

/** What one writes down on paper while the bank looks. */
export function LogLines() {
  const t = useText(nameText)
  return (
    <>
      <Heading level={2}>{t('log')}</Heading>
      <Paragraph>{t('logMore')}</Paragraph>
      <List items={(['log1', 'log2', 'log3', 'log4', 'log5'] as const).map((key) => t(key))} />
    </>
  )
}

export function ClockForm(props: { answered: AnsweredForm | undefined; due: { day: string; href: string } | null }) {
  const t = useText(nameText)
  return (
    <Form intent="clock" label={t('clock')} submit={t('count')} quiet>
      <Heading level={2}>{t('clock')}</Heading>
      {props.due && (
        <Notice kind="ok" announce>
          <Paragraph>{t('due', { due: props.due.day })}</Paragraph>
          <TextLink href={props.due.href} download>
            {t('calendar')}
          </TextLink>
          <Small>{t('calendarMore')}</Small>
        </Notice>
      )}
      <Paragraph>{t('clockMore')}</Paragraph>
      <TextField name="wroteOn" label={t('wroteOn')} width="medium" autoComplete="off" />
    </Form>
  )
}
