// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { addressIn, defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { evaluationSource } from './answer-data-subject/evaluation.source.ts'
import { paths } from './evaluation/addresses.ts'
import { evaluationRetention } from './evaluation/evaluation.tables.ts'
import { evaluationDeeds } from './evaluation/evaluation-deeds.ts'
import { listEvidence } from './give-evidence/list-evidence.query.ts'
import { deskText, effectSlot, lookTray } from './list-evaluations/desk.text.ts'
import { countToLookAt, listPublic } from './show-evaluation/find-evaluation.query.ts'

const open = { allow: 'anyone', script: false } as const
const keep = { allow: { permission: 'evaluations:keep' }, script: false } as const
const desk = 'werkbank/effecten'
/** A table of 60,000 characters, each of which may take three bytes in a form. */
const bodyLimit = 256 * 1024

export default defineModule({
  name: 'evaluations',
  activities,
  personalData: [evaluationSource],
  deeds: { Evaluation: evaluationDeeds },
  permissions: {
    'evaluations:keep': defineText({
      nl: { title: 'Effecten van maatregelen plannen, meten, nakijken en publiceren' },
      en: { title: 'Plan, measure, look at and publish effects of measures' },
    }),
  },
  pages: [
    { path: 'interventies/effect', file: 'publish-effect/list-effects', ...open },
    { path: 'interventies/effect/plannen', file: 'plan-size/plan-size', ...open },
    { path: 'interventies/effect/:number', file: 'publish-effect/show-effect', ...open },
    { path: desk, file: 'list-evaluations/list-evaluations', ...keep, menu: deskText },
    { path: `${desk}/nieuw`, file: 'register-plan/register-plan', ...keep },
    { path: `${desk}/:id`, file: 'show-evaluation/show-evaluation', ...keep, bodyLimit },
  ],
  retention: evaluationRetention,
  tray: [{ text: lookTray, href: `/${desk}`, allow: keep.allow, count: countToLookAt }],
  slots: [
    {
      slot: 'interventions.effects',
      text: effectSlot,
      allow: 'anyone',
      async href(ctx, code) {
        const [first] = await listPublic(ctx, code)
        return first ? addressIn(ctx.language, `${paths.public}?maatregel=${encodeURIComponent(code)}`) : null
      },
      lines: listEvidence,
    },
    {
      slot: 'interventions.register',
      text: effectSlot,
      allow: 'anyone',
      href: (ctx) => Promise.resolve(addressIn(ctx.language, paths.public)),
    },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoEvaluations(ctx),
})
