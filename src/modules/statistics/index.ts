// SPDX-License-Identifier: EUPL-1.2
export { recount, recountTally } from './count-reports/recount.command.ts'
export {
  type FiguresAsked,
  listReleases,
  type Release,
  type ReleasedFigure,
  releasedFigures,
} from './release-figures/released-figures.query.ts'
export type { CellSystem, Sum } from './protect-cells/cell-system.ts'
export { policy as disclosurePolicy, rounded } from './protect-cells/policy.ts'
export { protectCells } from './protect-cells/protect-cells.ts'
export { sourceAddress } from './show-source/source-address.ts'
export { channels, damage, formsBySource, mapOf, trend, whatRises } from './read-tally/views.query.ts'
export { headlineFigure, type Headline } from './show-headline/headline-figure.query.ts'
