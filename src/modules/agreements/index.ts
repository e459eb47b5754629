// SPDX-License-Identifier: EUPL-1.2
export { exchangeQuestion } from './exchange/exchanges.data.ts'
