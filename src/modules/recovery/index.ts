// SPDX-License-Identifier: EUPL-1.2
export { countedRecalls } from './count-recalls/count-recalls.query.ts'
export { moneyOutcome } from './recall/recall.ts'
export { moneyDecided } from './count-recalls/money-decided.query.ts'
export { isClosed, type Reach, recallReach } from './ask-for-caller/reach.query.ts'
export { hoursForRecall } from './recall/clocks.ts'
export { readOwnRecalls } from './ask-recall/own-recalls.query.ts'
