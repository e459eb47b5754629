// SPDX-License-Identifier: EUPL-1.2
export { countsByDay, countsBySource, countsOfPairs, countsTogether } from './count-days/count-days.query.ts'
export {
  type DayCount,
  type DayFacet,
  type PairCount,
  type Part,
  type SourceDay,
  type TogetherCount,
} from './count-days/counted-day.ts'
export {
  followSeries,
  listCountSeries,
} from './follow-series/follow-series.query.ts'
export { columnName, readHeader } from './import-figures/csv-header.ts'
export { recount, recountTally } from './count-reports/recount.command.ts'
export { durationUntil, fewest, measure, type Measured } from './measure-times/measure.ts'
export type { Duration } from './measure-times/survival.ts'
export {
  listReleases,
  type Release,
  type ReleasedFigure,
  releasedFigures,
} from './release-figures/released-figures.query.ts'

export type { Scope } from './read-tally/scope.ts'
export { regionPlaces } from './read-tally/places.ts'
export { rateOf } from './read-tally/rates.ts'
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
export type { CellSystem, Sum } from './protect-cells/cell-system.ts'
export { policy as disclosurePolicy, rounded } from './protect-cells/policy.ts'
export { protectCells } from './protect-cells/protect-cells.ts'
export { sourceAddress } from './show-source/source-address.ts'
export { channels, damage, formsBySource, mapOf, trend, whatRises } from './read-tally/views.query.ts'
export { findForm as formFigures } from './show-figures/find-form.query.ts'
export { sayJudged } from './show-judged/judged.query.ts'
export { headlineFigure } from './show-headline/headline-figure.query.ts'
export { mainFormOf } from './tally/main-form.ts'
export { type Day, daysLater, weekOf } from './tally/period.ts'
