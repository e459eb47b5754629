// SPDX-License-Identifier: EUPL-1.2
import { createServer as createHttpServer } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { ServerBuild } from 'react-router'

/** Pages through Vite: a changed .tsx shows at once; a changed .ts restarts the process (tools/bootstrap.mjs). */
export async function developmentPages(root: string) {
  const { createServer } = await import('vite')
  // Hot reload rides on our own server; a port of its own would clash and the content policy would block it.
  const hub = createHttpServer()
  const vite = await createServer({
    root,
    configLoader: 'native',
    server: { middlewareMode: true, ws: { server: hub } },
    appType: 'custom',
  })
  return {
    isDevelopment: true,
    build: () => vite.ssrLoadModule('virtual:react-router/server-build') as Promise<unknown> as Promise<ServerBuild>,
    async prepare(server: FastifyInstance) {
      server.server.on('upgrade', (...upgrade) => hub.emit('upgrade', ...upgrade))
      server.addHook('onRequest', (request, reply, done) => {
        if (!/^\/(@|src\/|node_modules\/|assets\/)/.test(request.url)) return done()
        reply.hijack()
        vite.middlewares(request.raw, reply.raw, () => reply.raw.writeHead(404).end())
      })
      server.addHook('onClose', async () => vite.close())
    },
  }
}
