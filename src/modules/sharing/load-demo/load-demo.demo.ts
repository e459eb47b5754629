// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { setQuotas } from '../evaluate/set-quota.command.ts'

const checking = ['deltabank-demo', 'polderbank-demo', 'zeewind-telecom-demo', 'koopplein-demo']
const perEpoch = 3_000_000

/** Numbers that invented partners may ask. */
export async function loadDemoSharing(ctx: Context): Promise<void> {
  await setQuotas(
    ctx,
    checking.flatMap((organisationId) => [
      { organisationId, namespace: 'open' as const, purpose: 'open', perEpoch: 20_000 },
      { organisationId, namespace: 'partner' as const, purpose: 'prevent-payment', perEpoch },
      { organisationId, namespace: 'partner' as const, purpose: 'fraud-detection', perEpoch },
      { organisationId, namespace: 'device' as const, purpose: 'fraud-detection', perEpoch },
    ]),
  )
}
