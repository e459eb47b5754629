// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { readStory } from '#modules/reports'
import { activities } from './activities.ts'
import { classificationSource } from './answer-data-subject/classification.source.ts'
import { retention } from './classification/classification.tables.ts'
import {
  classifyWhenAmended,
  classifyWhenReceived,
  forgetWhenDropped,
} from './classify-reports/classify-reports.listener.ts'
import { readOwnStory } from './propose-answers/propose-answers.query.ts'
import { ownFormAddress, sayOwnForm } from './tell-reporter/own-form.query.ts'
import { ownFormText } from './tell-reporter/tell-reporter.text.ts'

import { doubtSlot } from './doubt-fraud/doubt-fraud.text.ts'
import { doubtsFraud } from './doubt-fraud/doubts-fraud.query.ts'

export default defineModule({
  name: 'classification',
  activities,
  personalData: [classificationSource],
  gives: [readStory.givenBy(readOwnStory)],
  listeners: [classifyWhenReceived, classifyWhenAmended, forgetWhenDropped],
  retention,
  slots: [
    { slot: 'reports.own-form', text: ownFormText, allow: 'anyone', say: sayOwnForm, href: ownFormAddress },
    {
      slot: 'reports.own',
      text: doubtSlot,
      allow: 'anyone',
      href: async (ctx, reportId) =>
        (await doubtsFraud(ctx, reportId)) ? addressIn(ctx.language, '/meldpunten/acm-consuwijzer') : null,
    },
  ],
})
