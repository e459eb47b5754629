// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { checkIdentifierApi } from './check-identifier/check-identifier.api.ts'

export default defineModule({
  name: 'sharing',
  activities,
  permissions: {
    'checks:ask': defineText({
      nl: { title: 'Tot honderd kenmerken tegelijk controleren' },
      en: { title: 'Check up to a hundred identifiers at once' },
    }),
  },
  pages: [
    { path: 'controleren', file: 'check-identifier/check-identifier', allow: 'anyone', script: false },
    { path: 'bezwaar', file: 'explain-objection/explain-objection', allow: 'anyone', script: false },
  ],
  apis: [checkIdentifierApi],
})
