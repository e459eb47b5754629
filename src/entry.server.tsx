// SPDX-License-Identifier: EUPL-1.2
import { PassThrough, Readable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { isDatabaseAway, isTooLarge, pageRequest, Refusal } from '#foundation/web'
import { WithFieldNames } from '#ui/field-names'
import { loadedFor, WhenTooLong, WhileAway, WithLoaded, WithScript, WithSmallScript } from './root.tsx'

/** Renders the whole page before the first byte: it is small, and a fault then still has its own status. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const known = context.get(pageRequest)
  const { page, nonce, smallScripts, workbenchScript, isAway = false, tooLong } = known
  // What was typed is shown again once, by the server.
  const hasScript = page?.script === true && !tooLong
  const isLoaded = Boolean(entry.staticHandlerContext.loaderData?.root)
  const own = typeof page?.script === 'object' ? smallScripts.get(page.script.file) : undefined
  const sources = [own ?? [], workbenchScript ?? []].flat()
  headers.set('content-type', 'text/html; charset=utf-8')
  if (isAway) headers.set('retry-after', '10')
  const pipe = await new Promise<(to: PassThrough) => void>((resolve, reject) => {
    const drawing = renderToPipeableStream(
      <WithScript value={hasScript}>
        <WhileAway value={isAway}>
          <WhenTooLong value={tooLong}>
            <WithSmallScript value={{ sources, nonce }}>
              <WithFieldNames>
                <WithLoaded value={isLoaded ? undefined : loadedFor(known)}>
                  <ServerRouter
                    context={{ ...onlyMatched(entry), renderMeta: {} }}
                    url={request.url}
                    {...(hasScript ? { nonce } : {})}
                  />
                </WithLoaded>
              </WithFieldNames>
            </WithSmallScript>
          </WhenTooLong>
        </WhileAway>
      </WithScript>,
      {
        ...(hasScript ? { nonce } : {}),
        // What was waited for stands in its place, however long the page is.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onAllReady: () => resolve(drawing.pipe),
        onShellError: reject,
      },
    )
  })
  const body = new PassThrough()
  pipe(body)
  return new Response(Readable.toWeb(body) as never, { status: tooLong ? 413 : isAway ? 503 : status, headers })
}

/** React Router makes every route anew to draw one page; those that matched are enough, and there are eight hundred. */
function onlyMatched(entry: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = entry
  const wanted = new Set(['root', ...staticHandlerContext.matches.map(({ route }) => route.id)])
  const routes = Object.fromEntries(Object.entries(manifest.routes).filter(([id]) => wanted.has(id)))
  return { ...entry, manifest: { ...manifest, routes } }
}

/** Faults are ours and are logged; refusals and unknown addresses are not. */
export function handleError(
  error: unknown,
  { context, request }: { context: Readonly<RouterContextProvider>; request: Request },
): void {
  const { status = 0 } = (error ?? {}) as { status?: number }
  // Such as a form for a page that takes none.
  const isExpected = error instanceof Refusal || (status >= 400 && status < 500)
  // Whoever left before the page was there is not told anything, and it is nobody's fault.
  if (isExpected || request.signal.aborted) return
  const known = context.get(pageRequest)
  if (isTooLarge(error)) {
    known.tooLong = { sent: null, fits: null, fields: null }
    return
  }
  // React Router keeps what was wrong from the page, and calls every fault 500.
  known.isAway ||= isDatabaseAway(error)
  known.ctx.log.error({ err: error }, 'fault in a page')
}
