// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { impersonalActions } from './activities.ts'
import { editionRetention } from './edition/edition.tables.ts'
import { loadFirstEdition } from './edition/load-edition.command.ts'

export default defineModule({
  name: 'barriers',
  impersonalActions,
  retention: editionRetention,
  load: loadFirstEdition,
})
