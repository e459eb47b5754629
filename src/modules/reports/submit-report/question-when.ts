// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { reportMessages } from '../report/report.text.ts'
import { dayFrom } from './day-from.ts'
import { isUrgent } from './deciding-answers.ts'
import { fault, one } from './entries.ts'
import type { Choices, FieldView } from './field-view.ts'
import type { FormPage } from './form-page.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { entryOf, type Shown } from './shown-entry.ts'

export interface WhenAnswers {
  /** ISO date. */
  occurredOn?: string
  channel?: string
}

/** On which day, and by which way somebody was reached. */
export const when = {
  fields: ['occurredOn', 'channel'],
  isRequired: false,
  isMet: ({ told: { occurredOn, channel } = {}, ...answers }) =>
    !isUrgent(answers) && occurredOn === undefined && channel === undefined,
  optional: ['occurredOn'],
  read: (entries, errors, { channels, today }) => {
    const date = dayFrom(
      {
        day: one(entries, 'occurredOn-day'),
        month: one(entries, 'occurredOn-month'),
        year: one(entries, 'occurredOn-year'),
      },
      today,
    )
    if (date?.ok === false) errors.push(fault('occurredOn', date.problem))
    if (date?.ok && date.value > today) errors.push({ field: 'occurredOn', code: reportMessages.dateInFuture })
    if (date?.ok && date.value < '1995-01-01') errors.push({ field: 'occurredOn', code: reportMessages.dateTooOld })
    const channel = one(entries, 'channel')
    if (channel !== '' && !channels.includes(channel))
      errors.push({ field: 'channel', code: formMessages.unknownChoice })
    return { occurredOn: date?.ok ? date.value : undefined, channel: channel || undefined }
  },
  view: (shown, choices, language) => ({
    title: translate(questionText, language)('wanneer'),
    fields: [
      dayField(shown, shown.answers.occurredOn, language),
      channelField(shown, shown.answers.channel, choices, language),
    ],
  }),
  says: ({ occurredOn, channel }, offered, language) => [
    {
      term: translate(questionText, language)('wanneer'),
      answer: [
        occurredOn && dateOf(occurredOn, language),
        offered.channels.find(({ value }) => value === channel)?.text,
      ]
        .filter(Boolean)
        .join(', '),
    },
  ],
} satisfies FormPage

/** Fields that also stand on the page that confirms what was told. */
type Entered = Pick<Shown, 'entries'>

export function dayField(shown: Entered, answer: string | undefined, language: Language): FieldView {
  const t = translate(questionText, language)
  return {
    kind: 'date',
    name: 'occurredOn',
    label: t('occurredOn'),
    description: t('occurredOn-more'),
    optional: true,
    value: entryOf(shown).day('occurredOn', answer),
  }
}

export function channelField(
  shown: Entered,
  answer: string | undefined,
  choices: Choices,
  language: Language,
): Extract<FieldView, { kind: 'radio' | 'select' | 'tick' }> {
  return {
    kind: 'radio',
    name: 'channel',
    label: translate(questionText, language)('channel'),
    optional: true,
    options: choices.channels,
    ...entryOf(shown).value('channel', answer),
  }
}

/** '2026-11-24' as '24 november 2026'. */
function dateOf(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  )
}
