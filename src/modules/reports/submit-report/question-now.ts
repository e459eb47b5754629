// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { type Moment, moments } from './answers.ts'
import { isUrgent } from './deciding-answers.ts'
import { choice } from './entries.ts'
import type { FormPage } from './form-page.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { entryOf } from './shown-entry.ts'

export interface NowAnswers {
  now?: Moment
}

/** Whether it is happening right now. */
export const now: FormPage = {
  fields: ['now'],
  isRequired: true,
  read: (entries, errors) => ({ now: choice(entries, 'now', moments, formMessages.chooseNow, errors) }),
  view: (shown, _choices, language) => {
    const t = translate(questionText, language)
    const options = moments.map((value) => ({ value, text: t(`now-${value}`) }))
    const { value } = entryOf(shown)
    const field = { kind: 'radio' as const, name: 'now', label: t('now'), description: t('now-more'), options }
    return { fields: [{ ...field, ...value('now', shown.answers.now) }] }
  },
  says: (answers, _offered, language) => {
    const t = translate(questionText, language)
    return [{ term: t('now'), answer: answers.now ? t(`now-${answers.now}`) : '' }]
  },
  report: (answers, today) => ({
    occurredOn: answers.occurredOn ?? (isUrgent(answers) ? today : undefined),
    contactChannel: answers.channel ?? (answers.now && channelNow[answers.now]),
  }),
}

/** Somebody at the door was met in person; somebody on the line called. */
const channelNow: Partial<Record<Moment, string>> = { door: 'CH-120', phone: 'CH-010' }
