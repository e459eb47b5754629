// SPDX-License-Identifier: EUPL-1.2
export { listSignals } from './list-signals/list-signals.query.ts'
export { SignalNews } from './signal/signal.events.ts'
export type { SignalKind } from './signal/signal.ts'
export { type ConfirmedSignal, confirmedAmong, findConfirmed } from './show-signal/find-confirmed.query.ts'
