// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'

export default defineModule({
  name: 'cases',
  permissions: {
    'cases:read': defineText({
      nl: { title: 'Zaken bekijken en doorzoeken' },
      en: { title: 'See and search cases' },
    }),
    'cases:work': defineText({
      nl: { title: 'Aan zaken werken: toewijzen, notities, samenvoegen en splitsen' },
      en: { title: 'Work on cases: assign, note, merge and split' },
    }),
  },
})
