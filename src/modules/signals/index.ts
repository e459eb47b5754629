// SPDX-License-Identifier: EUPL-1.2
export { webhooksForWarnings } from './call-webhooks/webhooks-for-warnings.query.ts'
export { listSignals } from './list-signals/list-signals.query.ts'
export { SignalNews } from './signal/signal.events.ts'

export { confirmedAmong, findConfirmed } from './show-signal/find-confirmed.query.ts'
export { publicSignals } from './give-signals/give-signals.query.ts'
export { signalForEverybody } from './show-signal/signal-for-everybody.query.ts'
