// SPDX-License-Identifier: EUPL-1.2
export { ListChanged, NamesJudged } from './name/name.events.ts'
