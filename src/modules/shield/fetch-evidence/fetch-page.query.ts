// SPDX-License-Identifier: EUPL-1.2
// What a page shows; what it names of people is taken out of it (`read-title`).
import type { Context } from '#foundation/access'
import { isPublicAddress } from '#foundation/web'
import { addressesOf, askSite, readBody } from './ask-site.query.ts'
import { FetchStopped } from './fetch-stopped.ts'
import { type FetchFailure, fetchLimits, type KeptPage } from './fetched-page.ts'
import { openWay, type WayOut } from './open-way.query.ts'
import { titleOf } from './read-title.query.ts'
import { webStep, type WebStep } from './web-step.ts'

/** How we reach sites of strangers. */
export interface Outside extends WayOut {
  /** Every address of a host; none when it has none. */
  addressesOf(host: string, signal: AbortSignal): Promise<readonly string[]>
  isAllowed(address: string): boolean
  milliseconds: number
  bytes: number
}

/** As the settings say; null when fetching is off. */
export function outsideOf({ settings }: Pick<Context, 'settings'>): Outside | null {
  if (settings.fetchEvidence === null) return null
  return {
    addressesOf: (host, signal) => addressesOf(settings.dnsServers, host, signal),
    isAllowed: isPublicAddress,
    portOf: (port) => port,
    proxy: settings.fetchEvidence.proxy,
    authorities: [],
    milliseconds: fetchLimits.milliseconds,
    bytes: fetchLimits.bytes,
  }
}

/** `address`: where it ended, whole. */
export type FetchOutcome = ({ kind: 'kept' } & KeptPage) | { kind: 'failed'; because: FetchFailure; address: string }

const redirecting = new Set([301, 302, 303, 307, 308])

/**
 * Fetches one page, as a stranger who has never been there. Every address on the way is judged before anything is sent to it: http or https,
 * a port of the web, and a name of which every address is public. Never throws; takes no longer than the limit.
 */
export async function fetchPage(outside: Outside, asked: string): Promise<FetchOutcome> {
  const late = AbortSignal.timeout(outside.milliseconds)
  let address = asked
  try {
    for (let step = allowed(webStep(asked)), redirects = 0; ; redirects += 1) {
      address = step.address
      const next = await takeStep(outside, step, late)
      if (typeof next !== 'string') return { kind: 'kept', address, ...next }
      if (redirects === fetchLimits.redirects) throw new FetchStopped('too-many-redirects')
      // Told also when we do not go there: that is what the page led to.
      address = URL.parse(next, address)?.href ?? address
      step = allowed(webStep(next, step.address))
    }
  } catch (error) {
    const because = error instanceof FetchStopped ? error.because : 'no-answer'
    return { kind: 'failed', because: late.aborted ? 'too-slow' : because, address }
  }
}

function allowed(step: WebStep | FetchFailure): WebStep {
  if (typeof step === 'string') throw new FetchStopped(step)
  return step
}

/** What the page shows, or where it sends us on. */
async function takeStep(
  outside: Outside,
  step: WebStep,
  late: AbortSignal,
): Promise<Omit<KeptPage, 'address'> | string> {
  const addresses = await outside.addressesOf(step.host, late)
  const [address] = addresses
  if (address === undefined) throw new FetchStopped('no-address')
  // One address that is not public makes the whole name suspect.
  if (!addresses.every((one) => outside.isAllowed(one))) throw new FetchStopped('not-public')
  const socket = await openWay(outside, step, address, late)
  try {
    const answer = await askSite(socket, step, late)
    const { statusCode: httpStatus = 0, headers } = answer
    if (redirecting.has(httpStatus) && headers.location !== undefined) return headers.location
    const { beginning, ...body } = await readBody(answer, outside.bytes)
    // A body without a length ends where the connection does, also when we ended it: then it is not whole.
    if (late.aborted) throw new FetchStopped('too-slow')
    return { httpStatus, mediaType: mediaTypeOf(headers), ...body, title: titleOf(beginning, headers) }
  } finally {
    socket.destroy()
  }
}

/** 'text/html'; '' when it says none, or what is none. */
function mediaTypeOf(headers: { 'content-type'?: string | undefined }): string {
  return (
    /^\s*([a-z\d.+-]{1,49}\/[a-z\d.+-]{1,49})\s*(?:;|$)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? ''
  )
}
