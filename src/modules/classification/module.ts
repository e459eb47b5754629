// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { activities } from './activities.ts'
import { classificationSource } from './answer-data-subject/classification.source.ts'
import { retention } from './classification/classification.tables.ts'
import {
  classifyWhenAmended,
  classifyWhenReceived,
  forgetWhenDropped,
} from './classify-reports/classify-reports.listener.ts'
import { ownFormAddress, sayOwnForm } from './tell-reporter/own-form.query.ts'
import { ownFormText } from './tell-reporter/tell-reporter.text.ts'

export default defineModule({
  name: 'classification',
  activities,
  personalData: [classificationSource],
  listeners: [classifyWhenReceived, classifyWhenAmended, forgetWhenDropped],
  retention,
  slots: [{ slot: 'reports.own-form', text: ownFormText, allow: 'anyone', say: sayOwnForm, href: ownFormAddress }],
})
