// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'

/** In this scope a small posted form arrives as text; any other body is thrown away unread. */
export function formScope(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_request, body, done) => done(null, body),
  )
  scope.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume()
    done(null, '')
  })
}
