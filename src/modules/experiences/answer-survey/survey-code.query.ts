// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, Refusal } from '#foundation/web'
import { paths } from '../survey/addresses.ts'
import { openInvitation } from './answer-survey.command.ts'
import { answerMessages } from './answer.text.ts'

/** Also a code that came too late or was used: the page says which. */
export const surveyCodes = codeKind({
  name: 'experiences.survey',
  path: paths.answer,
  says: defineText({
    nl: { title: 'vragen over hoe u geholpen bent' },
    en: { title: 'questions about how you were helped' },
  }),
  knows: (ctx, typed) =>
    openInvitation(ctx, typed).catch((error) => {
      if (error instanceof Refusal) return error.code !== answerMessages.unknownCode
      throw error
    }),
})
