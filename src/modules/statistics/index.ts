// SPDX-License-Identifier: EUPL-1.2
export { recount, recountTally } from './count-reports/recount.command.ts'
export { durationUntil, fewest, measure, type Measured } from './measure-times/measure.ts'
export type { Duration } from './measure-times/survival.ts'
export {
  type FiguresAsked,
  listReleases,
  type Release,
  type ReleasedFigure,
  releasedFigures,
} from './release-figures/released-figures.query.ts'
export type { LivePlaces } from './read-tally/views.query.ts'
export type { Scope } from './read-tally/scope.ts'
export { regionPlaces } from './read-tally/places.ts'
export { rateOf } from './read-tally/rates.ts'
export { channels, damage, formsBySource, mapOf, trend, whatRises } from './read-tally/views.query.ts'
export { headlineFigure, type Headline } from './show-headline/headline-figure.query.ts'
export { type Day, daysLater, weekOf } from './tally/period.ts'
