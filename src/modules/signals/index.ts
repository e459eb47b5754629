// SPDX-License-Identifier: EUPL-1.2
export type { SignalKind } from './signal/signal.ts'
