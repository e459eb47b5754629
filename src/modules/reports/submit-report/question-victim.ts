// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { type Victim, victims } from './answers.ts'
import { choice } from './entries.ts'
import type { Option } from './field-view.ts'
import type { FormPage } from './form-page.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { entryOf } from './shown-entry.ts'

export interface VictimAnswers {
  victim?: Victim
}

/** To whom it happened. */
export const victim: FormPage = {
  fields: ['victim'],
  isRequired: true,
  isMet: (answers) => answers.told?.victim === undefined,
  read: (entries, errors) => ({ victim: choice(entries, 'victim', victims, formMessages.chooseVictim, errors) }),
  view: (shown, _choices, language) => ({
    fields: [
      {
        kind: 'radio',
        name: 'victim',
        label: translate(questionText, language)('victim'),
        options: victimOptions(language),
        ...entryOf(shown).value('victim', shown.answers.victim),
      },
    ],
  }),
  says: (answers, _offered, language) => {
    const t = translate(questionText, language)
    return [{ term: t('victim'), answer: answers.victim ? t(`victim-${answers.victim}`) : '' }]
  },
  report: ({ victim: who }) => ({
    victimKind: who === undefined ? undefined : who === 'company' ? 'company' : 'citizen',
    isForSomebodyElse: who === 'other',
  }),
}

export function victimOptions(language: Language): Option[] {
  const t = translate(questionText, language)
  return victims.map((key) => ({
    value: key,
    text: t(`victim-${key}`),
    ...(key === 'other' && { description: t('victim-other-more') }),
  }))
}
