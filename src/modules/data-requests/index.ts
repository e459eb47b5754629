// SPDX-License-Identifier: EUPL-1.2
export type { TaskStatus } from './request/request.ts'
