// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { ServerBuild } from 'react-router'
import type { Settings } from '#foundation/config'
import { startWork } from '#foundation/jobs'
import { createSignIn } from '#foundation/sign-in'
import { createServer, openMetrics, openTracing, serveMetrics } from '#foundation/web'
import { enterByEherkenning } from '#modules/complaints'
import { identities } from '#modules/partners'
import { listenToMail } from '#modules/messages'
import { openWarningPage } from '#modules/shield'
import { framersOf } from '#modules/widgets'
import { sealAtLast } from './audit-commands.ts'
import { saySigning } from './say-signing.ts'
import { smallScripts } from './small-scripts.ts'
import { startTrialEvaluator } from './evaluator.ts'
import { startTrialBroker } from './broker.ts'
import { startTrialVendors } from './vendors.ts'
import { boot, load, type Program, systemContext } from './boot.ts'
import { modulesOf } from './profile.ts'
import { placesOf } from './places-of.ts'
import { roomsOf } from './rooms-of.ts'
import { watchParts } from './watch-parts.ts'

export interface Running {
  /** Where it answers. */
  address: string
  /** On which port mail comes in; null when that is off. */
  mailPort: number | null
  server: FastifyInstance
  program: Program
  stop(): Promise<void>
}

const leaveMilliseconds = 2_000

export interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>)
  isDevelopment: boolean
  prepare?(server: FastifyInstance): Promise<void>
}

/** Opens everything and serves. `build`: the page bundle, or how to get it in development. */
export async function startServer(
  settings: Settings,
  pages: Promise<Pages>,
  say: (step: string) => void = () => {},
): Promise<Running> {
  const tracing = await openTracing(settings.otlpEndpoint)
  const program = await boot(settings, 'server', say)
  try {
    return await serve(program, pages, tracing, say)
  } catch (error) {
    // A taken port or a broken bundle must not leave a database running behind us.
    await program.close()
    throw error
  }
}

async function serve(
  program: Program,
  following: Promise<Pages>,
  tracing: { close(): Promise<void> },
  say: (step: string) => void,
): Promise<Running> {
  const { settings } = program.base
  const isFirst = await load(program, say)
  const evaluator = await startTrialEvaluator(program)
  if (evaluator) settings.evaluatorUrl = evaluator.address
  const vendors = await startTrialVendors(program)
  const broker = await startTrialBroker(program)
  // Not only at the next full minute: whoever tries it out asks at once. Later starts have their tags.
  if (settings.evaluatorUrl && isFirst) {
    await program.boss.send('sharing.keep-tag-sets')
    await program.boss.send('aftercare.keep-consents')
  }
  const pages = await following
  const metrics = openMetrics()
  const isUsed = (name: string) => program.on.some((module) => module.name === name)
  const warning = openWarningPage(systemContext(program, 'warning'))
  let isLeaving = false
  const server = await createServer({
    base: program.base,
    modules: program.on,
    unused: modulesOf(settings.profile).off,
    rooms: roomsOf,
    places: placesOf,
    build: pages.build,
    metrics,
    isDevelopment: pages.isDevelopment,
    before: warning.answer,
    framers: framersOf,
    isLeaving: () => isLeaving,
    assets: pages.isDevelopment ? null : join(resolve(import.meta.dirname, '../..'), 'build/client/assets'),
    signIn: createSignIn({
      base: program.base,
      identities,
      admitCompany: enterByEherkenning,
      stylesheets: () => stylesheetsOf(pages.build),
    }),
    smallScripts: smallScripts(pages.isDevelopment),
    ...(pages.prepare && { prepare: pages.prepare }),
  })
  await saySigning(program.base.log, settings)
  const mail = isUsed('messages') ? await listenToMail(systemContext(program, 'mail')) : null
  const address = await server.listen({ host: settings.host, port: settings.port })
  const metricsServer = await serveMetrics(metrics, settings.host, settings.metricsPort)
  // Last: a port that was taken ends the program, which then has no work in hand.
  if (settings.workerInside)
    await startWork(program.boss, systemContext(program, 'worker'), program.listeners, program.jobs)
  const stopWatching = watchParts(program, metrics)
  return {
    address,
    mailPort: mail?.port ?? null,
    server,
    program,
    async stop() {
      // The proxy asks twice a second, and sends nobody here any more before it is gone.
      isLeaving = true
      if (settings.trustProxy) await setTimeout(leaveMilliseconds)
      stopWatching()
      evaluator?.stop()
      vendors?.stop()
      broker?.stop()
      await mail?.stop()
      await server.close()
      await warning.stop()
      metricsServer.close()
      await sealAtLast(program)
      await program.close()
      await tracing.close()
    },
  }
}

/** The site's own style sheets, for the few pages that stand outside React Router. */
function stylesheetsOf(build: ServerBuild | (() => Promise<ServerBuild>)): readonly string[] {
  return typeof build === 'function' ? ['/src/ui/style.css'] : (build.assets.routes.root?.css ?? [])
}
