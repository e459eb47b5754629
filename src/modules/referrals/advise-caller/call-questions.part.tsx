// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { otherPayments } from '#plain/reports'
import { type CalendarDate, formatCalendarDate, formatMoney, parseMoney } from '#values'
import { spokenName } from '../referral/packet-lines.ts'
import { phoneText } from './advise-caller.text.ts'
import { type Chosen, noneOfThem } from './quick-code.ts'
import type { CallFacts } from './call-facts.ts'

interface Said {
  quick: string
  facts: CallFacts
  ownWords: string
  chosen: Chosen
  errors: { field: string; message: string }[]
}

const errorOf = ({ errors }: Said, field: string) =>
  errors.flatMap((one) => (one.field === field ? [one.message] : [])).join(' ') || undefined

/** The one field for everything. `isFirst`: nothing was answered yet. */
export function CallField({ said, isFirst }: { said: Said; isFirst: boolean }) {
  const t = useText(phoneText)
  return (
    <>
      <TextField
        name="quick"
        label={t('quick')}
        description={t('quickMore')}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        defaultValue={said.quick}
        error={errorOf(said, 'quick')}
      />
      {said.ownWords !== '' && <Small>{t('ownWords', { words: said.ownWords })}</Small>}
      <Button appearance={isFirst ? 'primary' : 'secondary'}>{t('show')}</Button>
    </>
  )
}

interface CallQuestionsProps {
  questions: {
    id: string
    letter: string
    title: string
    isSeveral: boolean
    options: { value: string; text: string; key: string }[]
  }[]
  said: Said
  days: string[]
  languages: { value: string; text: string }[]
}

/** The questions with their answers, and what the caller told. */
export function CallQuestions({ questions, said, days, languages }: CallQuestionsProps) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const { chosen, facts } = said
  const fact = (name: keyof CallFacts) => ({
    name,
    defaultValue: facts[name],
    error: errorOf(said, name),
    autoComplete: 'off' as const,
    spellCheck: false,
  })
  const open = questions.find(({ id }) => chosen[id] === undefined)?.id
  const isHeard = languages.some(({ value }) => value === facts.language)
  const heard =
    isHeard || facts.language === ''
      ? languages
      : [...languages, { value: facts.language, text: spokenName(facts.language, language) }]
  const others = otherPayments(facts.story)
  const read = parseMoney(facts.amount)
  const first = read.ok ? read.value : 0
  const money = (cents: number) => formatMoney(cents, language)
  const known = days.includes(facts.day) || facts.day === '' ? days : [...days, facts.day]
  return (
    <>
      {questions.map(({ id, letter, title, isSeveral, options }) => {
        const answered = chosen[id]
        const words = options.flatMap(({ value, text }) => (answered?.includes(value) ? [text] : [])).join(' · ')
        const field = {
          name: id,
          legend: `${letter} · ${title}`,
          options: options.map(({ value, text, key }) => ({ value, text: `${key} ${text}` })),
        }
        return (
          <details key={id} className="dw-call__question" open={id === open}>
            <summary>
              <kbd>{letter}</kbd> {title} {answered && <strong>{words || t('none')}</strong>}
            </summary>
            {/* Or the next press of Enter would make "none" into "not asked". */}
            {answered?.length === 0 && <HiddenField name={id} value={noneOfThem} />}
            {isSeveral ? (
              <CheckboxGroup {...field} defaultValue={[...(answered ?? [])]} />
            ) : (
              <RadioGroup {...field} defaultValue={answered?.[0]} />
            )}
          </details>
        )
      })}
      <fieldset className="dw-call__facts">
        <legend>{t('facts')}</legend>
        <TextField {...fact('check')} label={t('check')} description={t('checkMore')} />
        <TextField {...fact('amount')} label={t('amount')} prefix="€" inputMode="decimal" width="short" />
        {others.length > 0 && (
          <Small>
            {t('together', {
              sum: money(others.reduce((sum, one) => sum + one, first)),
              parts: [first, ...others].map(money).join(' + '),
            })}
          </Small>
        )}
        <SelectField
          name="day"
          label={t('day')}
          emptyText={t('dayUnknown')}
          defaultValue={facts.day}
          error={errorOf(said, 'day')}
          options={known.map((value) => ({ value, text: formatCalendarDate(value as CalendarDate, language) }))}
        />
        <TextField {...fact('hour')} label={t('hour')} description={t('hourMore')} width="short" />
        <TextField {...fact('from')} label={t('from')} />
        <TextField {...fact('name')} label={t('name')} width="medium" />
        <TextField {...fact('phone')} label={t('phone')} type="tel" width="medium" />
        <SelectField
          name="language"
          label={t('language')}
          emptyText={t('dayUnknown')}
          defaultValue={facts.language}
          options={heard}
        />
        <TextArea name="story" rows={3} label={t('story')} defaultValue={facts.story} error={errorOf(said, 'story')} />
      </fieldset>
    </>
  )
}
