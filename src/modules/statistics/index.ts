// SPDX-License-Identifier: EUPL-1.2
export { recount, recountTally } from './count-reports/recount.command.ts'
export {
  type FiguresAsked,
  listReleases,
  type Release,
  type ReleasedFigure,
  releasedFigures,
} from './release-figures/released-figures.query.ts'
export {
  listFigures,
  type Referred,
  type ReferredFigure,
  referToFigures,
} from './refer-to-figures/refer-to-figures.query.ts'
export { listSources } from './list-observations/list-observations.query.ts'
export type { Comparison } from './refer-to-figures/compare-figures.ts'
export type { StoredObservation } from './observation/observation.ts'
export type { TrendView } from './draw-trend/trend-view.ts'
export { channels, damage, formsBySource, mapOf, trend, whatRises } from './read-tally/views.query.ts'
export { headlineFigure, type Headline } from './show-headline/headline-figure.query.ts'
