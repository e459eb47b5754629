// SPDX-License-Identifier: EUPL-1.2
// Stands before the site itself: a name that resolvers send to us has no page, route or API of ours.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { asSystem, type Context } from '#foundation/access'
import { plainError } from '#foundation/log'
import { WarnedCount } from './count-warned.command.ts'
import { findListed } from './find-listed.query.ts'
import { strangerIn } from './warned-host.ts'
import { renderWarning, warningStyle } from './warning-page.ts'

export interface WarningPage {
  /** Whether it answered. What asks for our own host is never kept waiting: false at once. */
  answer(request: IncomingMessage, response: ServerResponse): false | Promise<boolean>
  /** Writes down what is still counted, and stops. */
  stop(): Promise<void>
}

const everySoOften = 5_000

/** Nothing is loaded, run or sent from the page; only its own style holds. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(warningStyle).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/**
 * Answers every request, whatever its method and path, whose host is on the list or lies under a name that is. Nothing of the request is read
 * but the name of the host, and whether a page is asked for (to count by); nothing of it is kept or logged.
 */
export function openWarningPage(base: Context): WarningPage {
  const ctx = asSystem(base, 'shield.warn-visitor')
  const { settings, log } = ctx
  const own = [new URL(settings.baseUrl).hostname, ...(settings.smtp ? [settings.smtp.hostname] : [])]
  const counted = new WarnedCount()
  const write = () =>
    counted.write(ctx).catch((error) => log.warn({ fault: plainError(error).message }, 'warnings were not counted yet'))
  const timer = setInterval(write, everySoOften).unref()
  return {
    answer(request, response) {
      const forwarded = settings.trustProxy ? request.headers['x-forwarded-host'] : undefined
      const host = strangerIn([forwarded ?? request.headers.host].flat()[0], own)
      return host === null ? false : warned(host, request, response)
    },
    async stop() {
      clearInterval(timer)
      await write()
    },
  }

  async function warned(host: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    // Away: the site itself says so, as it does for everybody.
    const listed = await findListed(ctx, host).catch(() => null)
    if (!listed) return false
    if (request.headers.accept?.includes('text/html')) counted.add(listed.name)
    const page = Buffer.from(renderWarning({ ...listed, baseUrl: settings.baseUrl }))
    // 403 and not 200: nobody indexes it, no cache keeps it, and a program that came for data does not take this for them.
    response.writeHead(403, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.length,
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      // What somebody was sending is not read, and so the connection cannot go on.
      connection: 'close',
    })
    response.end(request.method === 'HEAD' ? undefined : page)
    return true
  }
}
