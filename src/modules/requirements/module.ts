// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'

const open = { allow: 'anyone', script: false } as const

export default defineModule({
  name: 'requirements',
  pages: [
    { path: 'programma-van-eisen', file: 'list-requirements/list-requirements', ...open },
    { path: 'programma-van-eisen/haalbaarheid', file: 'estimate-desk/estimate-desk', ...open },
  ],
})
