// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { placeText } from './place-widget/place-widget.text.ts'
import { trialSteps } from './run-trial/trial.ts'
import { widgetRetention } from './widget/widgets.tables.ts'

const widget = { allow: 'anyone', script: false, isEmbeddable: true } as const
const desk = 'werkbank/inzetten'

export default defineModule({
  name: 'widgets',
  activities,
  impersonalActions,
  statuses: { Trial: trialSteps },
  permissions: {
    'widgets:place': defineText({
      nl: { title: 'Kiezen op welke sites van de eigen organisatie de hulpmiddelen staan' },
      en: { title: 'Choose on which sites of the own organisation the tools stand' },
    }),
    'widgets:try': defineText({
      nl: { title: 'Proeven met de hulpmiddelen beginnen en stoppen' },
      en: { title: 'Start and stop trials of the tools' },
    }),
  },
  pages: [
    {
      path: 'even-wachten',
      file: 'pause-payment/pause-payment',
      ...widget,
      script: { file: 'pause-payment/count-down' },
    },
    { path: 'oefenen', file: 'practise-conversation/choose-script', ...widget },
    { path: 'oefenen/:verhaal', file: 'practise-conversation/practise', ...widget },
    { path: 'beveiliging-op-orde', file: 'check-security/check-security', ...widget },
    {
      path: desk,
      file: 'place-widget/place-widget',
      allow: { permission: 'widgets:place' },
      script: true,
      menu: placeText,
    },
    { path: `${desk}/proeven`, file: 'run-trial/run-trials', allow: { permission: 'widgets:try' }, script: true },
  ],
  retention: widgetRetention,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoWidgets(ctx),
})
