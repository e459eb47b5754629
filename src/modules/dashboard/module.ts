// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { releaseClocksJob } from './release-clocks/release-clocks.job.ts'
import { retention } from './release-clocks/released-clocks.tables.ts'
import { liveMenu } from './show-live/show-live.text.ts'

const open = { allow: 'anyone', script: false } as const
const path = 'cijfers/beeld'
const partner = { allow: { permission: 'statistics:read' }, script: false } as const
const live = 'werkbank/cijfers/beeld'

export default defineModule({
  name: 'dashboard',
  // Counted over everything: nothing in it is about people.
  impersonalActions: ['dashboard.clocks-released'],
  retention,
  jobs: [releaseClocksJob],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemo(ctx),
  pages: [
    { path, file: 'show-dashboard/show-dashboard', ...open },
    { path: `${path}/:tegel.csv`, file: 'give-tile/give-csv', ...open },
    { path: `${path}/:tegel.svg`, file: 'give-tile/give-svg', ...open },
    { path: `${path}/:tegel.png`, file: 'give-tile/give-png', ...open },
    { path: `${path}/:tegel`, file: 'show-tile/show-tile', ...open },
    { path: live, file: 'show-live/show-live', ...partner, menu: liveMenu },
    { path: `${live}/:tegel.csv`, file: 'show-live/give-live', ...partner },
  ],
})
