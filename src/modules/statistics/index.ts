// SPDX-License-Identifier: EUPL-1.2
export { headlineFigure, type Headline } from './show-headline/headline-figure.query.ts'
