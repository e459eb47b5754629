// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../access/context.ts'
import { callPartner } from '../web/call-partner.ts'

/** Why a collector did not take a batch. `isWorthRetrying`: it may at another moment. */
export class NotTaken extends Error {
  readonly isWorthRetrying: boolean
  constructor(because: string, isWorthRetrying: boolean) {
    super(because)
    this.isWorthRetrying = isWorthRetrying
  }
}

const timeLimit = 10_000

/** Sends one batch; resolves when the collector has acknowledged all of it. `pauses`: ms before each next attempt. */
export async function sendBatch(
  ctx: Context,
  url: string,
  body: object,
  pauses: readonly number[] = [500, 1_000, 2_000, 4_000],
): Promise<void> {
  for (const pause of [...pauses, null]) {
    try {
      return await sendOnce(ctx, url, JSON.stringify(body))
    } catch (error) {
      if (pause === null || !(error instanceof NotTaken) || !error.isWorthRetrying) throw error
      await sleep(pause)
    }
  }
}

async function sendOnce(ctx: Context, url: string, body: string): Promise<void> {
  const answer = await callPartner(ctx, url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(timeLimit),
  }).catch((error: Error & { cause?: { code?: string } }) => {
    throw new NotTaken(error.cause?.code ?? error.name, true)
  })
  const said = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new NotTaken(`status ${answer.status}`, answer.status === 429 || answer.status >= 500)
  const rejected = Number((said as { partialSuccess?: { rejectedSpans?: string } }).partialSuccess?.rejectedSpans ?? 0)
  if (rejected > 0) throw new NotTaken(`${rejected} records rejected`, false)
}
