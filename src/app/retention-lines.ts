// SPDX-License-Identifier: EUPL-1.2
import type { Retention } from '#foundation/db'
import type { Module } from '#foundation/modules'
import { foundationRetention } from '#foundation/sign-in'

/** Every table of the program with how long its rows are kept. */
export function retentionLines(modules: readonly Module[]): Record<string, Retention> {
  return Object.assign({}, foundationRetention, ...modules.map((module) => module.retention ?? {}))
}
