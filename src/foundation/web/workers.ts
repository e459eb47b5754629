// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Module } from '../modules/index.ts'
import { policyOfWorker } from './headers.ts'

interface Built {
  modules: readonly Module[]
  smallScripts?: ReadonlyMap<string, string>
  assets: string | null
}

/** Service workers of pages, each at its own address: a browser gives one no wider scope than the folder that it came from. None in development. */
export function serveWorkers(server: FastifyInstance, { modules, smallScripts, assets }: Built): void {
  if (assets === null) return
  for (const { script } of modules.flatMap(({ pages = [] }) => pages)) {
    const worker = typeof script === 'object' ? script.worker : undefined
    const address = worker && smallScripts?.get(worker.file)
    if (!worker || !address) continue
    const code = readFileSync(join(assets, basename(address)))
    for (const language of ['', '/en'])
      server.get(`${language}/${worker.at}`, async (_request, reply) =>
        reply
          .header('content-type', 'text/javascript; charset=utf-8')
          .header('content-security-policy', policyOfWorker)
          .header('cache-control', 'no-cache')
          .send(code),
      )
  }
}
