// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { publishDue } from '../release-results/decide-release.command.ts'
import { tellNews } from '../reply-to-results/tell-news.command.ts'
import { invitePeople, remindPeople } from './invite-people.command.ts'
import { settleAnswers } from './settle-answers.command.ts'

/** Every night: what was answered is cut loose from who was asked. */
export const settleAnswersJob = defineJob({
  name: 'experiences.settle-answers',
  schedule: '40 3 * * *',
  run: settleAnswers,
})

/** Every night: a quarter to which every point answered, or had its time, is published. */
export const publishDueJob = defineJob({
  name: 'experiences.publish-due',
  schedule: '50 3 * * *',
  run: async (ctx) => void (await publishDue(ctx)),
})

/** Every working day, at an hour at which people expect mail. */
export const sendMailJob = defineJob({
  name: 'experiences.send-mail',
  schedule: '10 10 * * 1-5',
  async run(ctx) {
    await settleAnswers(ctx)
    await remindPeople(ctx)
    await invitePeople(ctx)
    await tellNews(ctx)
  },
})
