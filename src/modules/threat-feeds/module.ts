// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'

import { misp } from './serve-misp/misp.api.ts'
import { taxii } from './serve-taxii/taxii.api.ts'

export default defineModule({
  name: 'threat-feeds',
  protocols: [taxii, misp],
})
