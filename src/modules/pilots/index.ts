// SPDX-License-Identifier: EUPL-1.2
export { type MayRun, mayPilotRun } from './run-pilot/may-pilot-run.query.ts'
export { countSample } from './run-pilot/count-sample.command.ts'
