// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { wrongMobiles } from '#values'
import type { Answers } from './answers.ts'
import { one } from './entries.ts'
import type { FormPage } from './form-page.ts'
import { longestStory } from './story-limits.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { secretKindsIn, secretsIn, withoutSecrets } from './secrets-in.ts'
import { secretsText } from './secrets.text.ts'
import { entryOf } from './shown-entry.ts'

export interface StoryAnswers {
  narrative?: string
  /** What it began with: a message that was checked before, as it came. */
  seen?: string
  /** Kinds of secrets in the story that the reporter was warned about and left in. */
  leftIn?: string
}

/** Numbers in a story that cannot be right: more than this is no mistake any more. */
const mostRemarks = 3

export const story: FormPage = {
  fields: ['narrative'],
  isRequired: false,
  read: (entries, errors) => {
    const narrative = one(entries, 'narrative').replace(/\r\n?/g, '\n')
    const sent = narrative.length > longestStory ? [...narrative].length : 0
    if (sent > longestStory)
      errors.push({ field: 'narrative', code: formMessages.storyTooLong, values: { sent, max: longestStory } })
    else
      for (const { written, problem } of wrongMobiles(narrative).slice(0, mostRemarks))
        errors.push({
          field: 'narrative',
          code: problem.code === 'phone.too-short' ? formMessages.numberShort : formMessages.numberLong,
          values: { written, ...problem.values },
          isRemark: true,
        })
    return { narrative: narrative || undefined }
  },
  view: (shown, _choices, language) => {
    const t = translate(questionText, language)
    return {
      fields: [
        {
          kind: 'area',
          name: 'narrative',
          label: t('narrative'),
          description: t('narrative-more'),
          rows: 10,
          maxLength: longestStory,
          ...entryOf(shown).value('narrative', shown.answers.narrative),
        },
      ],
    }
  },
  says: (answers, _offered, language) => [
    { term: translate(questionText, language)('narrative'), answer: answers.narrative ?? '' },
  ],
}

/** A secret in the story that the reporter was not warned about. */
function hasNewSecret({ narrative = '', leftIn = '' }: Answers): boolean {
  const kinds = secretKindsIn(narrative)
  return kinds !== '' && kinds !== leftIn
}

/** A secret that stands in the story: what is struck leaves the draft too; what stays in is not asked about again. */
export const secret: FormPage = {
  fields: ['leftIn'],
  isRequired: false,
  isMet: hasNewSecret,
  read: (entries, _errors, { struck }, { narrative = '' }) =>
    one(entries, 'to') === 'leave'
      ? { leftIn: secretKindsIn(narrative) }
      : { narrative: withoutSecrets(narrative, struck) || undefined },
  view: ({ answers }, _choices, language) => {
    const words = translate(secretsText, language)
    const seen = [...new Set(secretsIn(answers.narrative ?? '').map(({ kind }) => words(kind)))]
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(seen)
    return { title: words('title'), lead: words('lead', { seen: list }), fields: [] }
  },
}
