// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { allowedSteps } from './agreement/agreement.ts'
import { agreementRetention } from './agreement/agreement.tables.ts'
import { endAgreementsJob } from './end-agreements/end-agreements.job.ts'

export default defineModule({
  name: 'agreements',
  statuses: { Agreement: allowedSteps },
  permissions: {
    'agreements:read': defineText({
      nl: { title: 'Afspraken van de eigen organisatie over delen lezen' },
      en: { title: 'Read agreements of the own organisation about sharing' },
    }),
    'agreements:draft': defineText({
      nl: { title: 'Afspraken over delen opstellen' },
      en: { title: 'Draft agreements about sharing' },
    }),
    'agreements:sign': defineText({
      nl: { title: 'Afspraken over delen ondertekenen, laten ingaan en hervatten' },
      en: { title: 'Sign, activate and resume agreements about sharing' },
    }),
  },
  jobs: [endAgreementsJob],
  retention: agreementRetention,
})
