// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'

const open = { allow: 'anyone', script: false } as const

export default defineModule({
  name: 'open-data',
  pages: [
    { path: 'open-data', file: 'show-catalogue/show-catalogue', ...open },
    { path: 'open-data/:document', file: 'publish-catalogue/give-catalogue', ...open },
    { path: 'id/catalogus', file: 'publish-catalogue/identify-catalogue', ...open },
    { path: 'id/dataset/*', file: 'publish-catalogue/identify-data-set', ...open },
  ],
})
