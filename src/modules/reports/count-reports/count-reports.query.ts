// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import {
  type CountedPeriod,
  type FormCount,
  type ProvinceCount,
  selectCountsByForm,
  selectCountsByProvince,
  selectReceivedSince,
} from './count-reports.store.ts'

/**
 * Reports of all organisations together per fraud form, without withdrawn and rejected ones. Numbers only; whoever
 * publishes them hides small ones.
 */
export function countReportsByForm(ctx: Context, period: CountedPeriod = {}): Promise<FormCount[]> {
  return transaction(asSystem(ctx, 'reports.count'), (tx) => selectCountsByForm(tx, period))
}

/** The same per province of the victim. */
export function countReportsByProvince(ctx: Context, period: CountedPeriod = {}): Promise<ProvinceCount[]> {
  return transaction(asSystem(ctx, 'reports.count'), (tx) => selectCountsByProvince(tx, period))
}

/** How many reports came in since then: of the own organisation for a person or machine, of all for the program. */
export function countReceivedSince(ctx: Context, since: Date): Promise<number> {
  return transaction(ctx, (tx) => selectReceivedSince(tx, since))
}
