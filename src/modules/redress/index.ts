// SPDX-License-Identifier: EUPL-1.2
export type { ObjectionStatus } from './objection/objection.ts'
