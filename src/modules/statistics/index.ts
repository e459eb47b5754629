// SPDX-License-Identifier: EUPL-1.2
export { recount } from './count-reports/recount.command.ts'
export { headlineFigure, type Headline } from './show-headline/headline-figure.query.ts'
