// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { asSystem } from '#foundation/access'
import { putAgreements } from '../import-deliveries/put-agreements.command.ts'
import { loadExampleReleases } from './load-example-releases.command.ts'

/** The demo has too few reports for a figure to be shown: releases of invented reports, and a delivery agreement. */
export async function loadDemo(ctx: Context): Promise<void> {
  await loadExampleReleases(ctx)
  await loadDemoDeliveries(ctx)
}

/** Agreements with a bureau that does not exist: nothing is invented about organisations that do. */
async function loadDemoDeliveries(ctx: Context): Promise<void> {
  const lastYear = ctx.now().getUTCFullYear() - 1
  const example = { source: 'Voorbeeldbureau (demo)', comesFrom: 'bestand per mail', isExample: true }
  await putAgreements(asSystem(ctx, 'statistics.load-demo'), [
    {
      ...example,
      indicator: 'reports',
      what: 'Meldingen per jaar',
      firstPeriod: String(lastYear),
      everyMonths: 12,
      dueAfterDays: 60,
    },
    {
      ...example,
      indicator: 'loss',
      what: 'Schade per half jaar',
      firstPeriod: `${lastYear + 1}-H2`,
      everyMonths: 6,
      dueAfterDays: 90,
    },
  ])
}
