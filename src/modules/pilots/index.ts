// SPDX-License-Identifier: EUPL-1.2
export { mayPilotRun } from './run-pilot/may-pilot-run.query.ts'
export { countUpTo } from './run-pilot/count-sample.command.ts'
export { findPilot, type NamedPilot } from './show-pilot/find-pilot.query.ts'
export { pilotFor } from './run-pilot/pilot-for.query.ts'
export type { FoundPilot, RunningPilot, WhyNoPilot } from './pilot/pilot-of-exchange.ts'
export { evaluatedPilots } from './list-pilots/evaluated-pilots.query.ts'
