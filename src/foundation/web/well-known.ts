// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { sealState } from '../audit/index.ts'
import { publishedKeys } from '../secrets/index.ts'
import { type BaseContext, contextFor } from './requests.ts'

const unvisited = ['werkbank', 'inloggen', 'mijn-melding', 'oidc'].flatMap((path) => [
  `Disallow: /${path}`,
  `Disallow: /en/${path}`,
])

const halfYear = 182 * 24 * 3600 * 1000

/** Where to report a hole in our security (RFC 9116), with which keys all that we sign is checked, and what search engines may visit. */
export function wellKnown(server: FastifyInstance, base: BaseContext): void {
  const { baseUrl, contactEmail } = base.settings
  server.get('/.well-known/security.txt', async (_request, reply) => {
    const expires = new Date(base.now().getTime() + halfYear)
    const lines = [
      `Contact: mailto:${contactEmail}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${baseUrl}/.well-known/security.txt`,
      `Policy: ${baseUrl}/zo-werkt-het`,
    ]
    return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`)
  })
  server.get('/.well-known/dijkwacht-keys.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send({ keys: await publishedKeys(base) }),
  )
  // Whoever keeps it can tell later that nothing before it was changed or cut off: `npm run audit:verify -- --since`.
  server.get('/.well-known/dijkwacht-seal.json', async (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .send({ newest: (await sealState(contextFor(base, request, 'nl'))).newest }),
  )
  // Browsers ask for it whatever the page says; the mark itself is an SVG.
  server.get('/favicon.ico', async (_request, reply) =>
    reply.code(204).header('cache-control', 'public, max-age=86400').send(),
  )
  server.get('/robots.txt', async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(['User-agent: *', ...unvisited, `Sitemap: ${baseUrl}/sitemap.xml`, ''].join('\n')),
  )
}
