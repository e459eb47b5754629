// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { findBottlenecks } from './list-bottlenecks/find-bottlenecks.query.ts'
import { activities } from './activities.ts'
import { lineSource } from './answer-data-subject/line.source.ts'
import { defineText } from '#foundation/text'
import { bottleneckRetention } from './bottleneck/bottleneck.tables.ts'
import { allowedSteps } from './bottleneck/line.ts'
import { bottleneckRows } from './list-bottlenecks/bottlenecks.tray.ts'
import { countMine } from './list-bottlenecks/list-bottlenecks.query.ts'
import { bottlenecksMenu, bottlenecksTray } from './list-bottlenecks/list-bottlenecks.text.ts'
import { countRefused, countToSign } from './list-pilots/list-pilots.query.ts'
import { refusedRows, signRows } from './list-pilots/pilots.tray.ts'
import { pilotsMenu, refusedTray, signTray } from './list-pilots/list-pilots.text.ts'
import { pilotSteps } from './pilot/pilot.ts'
import { pilotRetention } from './pilot/pilot.tables.ts'
import { endPilotsJob } from './run-pilot/end-pilots.job.ts'

const work = { permission: 'pilots:work' } as const
const list = 'werkbank/knelpunten'

export default defineModule({
  name: 'pilots',
  activities,
  personalData: [lineSource],
  statuses: { Bottleneck: allowedSteps, Pilot: pilotSteps },
  permissions: {
    'pilots:work': defineText({
      nl: { title: 'Meewerken in de werkgroep gegevensdeling: knelpunten, oplossingen en pilots' },
      en: { title: 'Take part in the working group on data sharing: bottlenecks, solutions and pilots' },
    }),
    'pilots:sign': defineText({
      nl: { title: 'Namens de eigen organisatie een pilot tekenen' },
      en: { title: 'Sign a pilot for the own organisation' },
    }),
  },
  pages: [
    { path: 'pilots', file: 'publish-pilots/publish-pilots', allow: 'anyone', script: false },
    { path: 'werkbank/pilots', file: 'list-pilots/list-pilots', allow: work, script: true, menu: pilotsMenu },
    { path: 'werkbank/pilots/:id', file: 'show-pilot/show-pilot', allow: work, script: true },
    { path: list, file: 'list-bottlenecks/list-bottlenecks', allow: work, script: true, menu: bottlenecksMenu },
    { path: `${list}/nieuw`, file: 'report-bottleneck/report-bottleneck', allow: work, script: true },
    { path: `${list}/:id`, file: 'show-bottleneck/show-bottleneck', allow: work, script: true },
    { path: `${list}/:id/pilot`, file: 'prepare-pilot/prepare-pilot', allow: work, script: true },
  ],
  jobs: [endPilotsJob],
  retention: { ...bottleneckRetention, ...pilotRetention },
  tray: [
    { text: bottlenecksTray, href: `/${list}`, allow: work, count: countMine, rows: bottleneckRows },
    {
      text: signTray,
      href: '/werkbank/pilots',
      allow: { permission: 'pilots:sign' },
      count: countToSign,
      rows: signRows,
    },
    { text: refusedTray, href: '/werkbank/pilots', allow: work, count: countRefused, rows: refusedRows },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoPilots(ctx),
  find: [{ group: 'knowledge', by: ['words'], allow: work, find: findBottlenecks }],
})
