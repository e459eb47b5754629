// SPDX-License-Identifier: EUPL-1.2
import { measureAnalysts } from './analysts.ts'
import { measureBulk } from './bulk.ts'
import { measureChecks } from './checks.ts'
import { measureDashboard, measureDashboardEmbedded } from './dashboard.ts'
import { measureDisclosures } from './disclosures.ts'
import { measureDossier } from './dossier.ts'
import { measurePages } from './pages.ts'
import { measurePrivateCheck } from './private-check.ts'
import { measureScale, measureScaleEmbedded } from './scale.ts'
import { measureShield } from './shield.ts'
import { measureText } from './text.ts'

export type Figures = Record<string, string>

export const parts: Record<string, () => Promise<Figures>> = {
  scale: measureScale,
  embedded: measureScaleEmbedded,
  analysts: measureAnalysts,
  bulk: measureBulk,
  checks: measureChecks,
  disclosures: measureDisclosures,
  dossier: measureDossier,
  pages: measurePages,
  'private-check': measurePrivateCheck,
  shield: measureShield,
  text: measureText,
  dashboard: measureDashboard,
  'dashboard-embedded': measureDashboardEmbedded,
}
