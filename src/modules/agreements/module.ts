// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'

export default defineModule({ name: 'agreements' })
