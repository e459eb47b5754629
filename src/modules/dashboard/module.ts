// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'

const open = { allow: 'anyone', script: false } as const
const path = 'cijfers/beeld'

export default defineModule({
  name: 'dashboard',
  pages: [
    { path, file: 'show-dashboard/show-dashboard', ...open },
    { path: `${path}/:tegel.csv`, file: 'give-tile/give-csv', ...open },
    { path: `${path}/:tegel.svg`, file: 'give-tile/give-svg', ...open },
    { path: `${path}/:tegel.png`, file: 'give-tile/give-png', ...open },
    { path: `${path}/:tegel`, file: 'show-tile/show-tile', ...open },
  ],
})
