// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server, type ServerResponse } from 'node:http'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  /** Labels: method, route (the pattern, never the address), status. Seconds. */
  requests: Histogram<'method' | 'route' | 'status'>
  /** Announcements and jobs that wait, per queue. */
  waiting: Gauge<'queue'>
  /** Seconds that the oldest which is due waits, and how many failed for good and are still kept, per queue. */
  oldest: Gauge<'queue'>
  failed: Gauge<'queue'>
  /** 1 when a part of the installation works, 0 when it does not; nothing where it is not used. */
  works: Gauge<'part'>
  /** Lines that the collector of the processing log has not got yet, at most; and how often in a row sending failed. */
  logWaiting: Gauge
  logFailures: Gauge
  /** 1 while the register is asked much more than usual, of what it knows nothing. */
  askedMuchMore: Gauge
  /** 1 for a day after somebody came in with the codes for emergencies. */
  emergency: Gauge
}

export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'dijkwacht_http_request_seconds',
      help: 'Time from request to answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [registry],
    }),
    waiting: new Gauge({
      name: 'dijkwacht_queue_waiting',
      help: 'Announcements and jobs that wait',
      labelNames: ['queue'],
      registers: [registry],
    }),
    oldest: new Gauge({
      name: 'dijkwacht_queue_oldest_seconds',
      help: 'How long the oldest announcement or job that is due waits',
      labelNames: ['queue'],
      registers: [registry],
    }),
    failed: new Gauge({
      name: 'dijkwacht_queue_failed',
      help: 'Announcements and jobs that failed for good and are still kept',
      labelNames: ['queue'],
      registers: [registry],
    }),
    works: new Gauge({
      name: 'dijkwacht_part_works',
      help: '1 when this part of the installation works, 0 when it does not',
      labelNames: ['part'],
      registers: [registry],
    }),
    logWaiting: new Gauge({
      name: 'dijkwacht_processing_log_waiting',
      help: 'Lines that the collector of the processing log has not got yet, at most',
      registers: [registry],
    }),
    logFailures: new Gauge({
      name: 'dijkwacht_processing_log_failures',
      help: 'How often in a row sending the processing log failed',
      registers: [registry],
    }),
    emergency: new Gauge({
      name: 'dijkwacht_emergency_access',
      help: '1 for a day after somebody came in with the codes for emergencies',
      registers: [registry],
    }),
    askedMuchMore: new Gauge({
      name: 'dijkwacht_asked_much_more',
      help: '1 while the register is asked much more than usual, of what it knows nothing: somebody may be reading it out',
      registers: [registry],
    }),
  }
}

/** Serves /metrics, and how each part stands, on a port of its own, so that a proxy never publishes it by accident. */
export function serveMetrics(metrics: Metrics, host: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url === '/readyz') return sendStanding(metrics, response)
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(await metrics.registry.metrics())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server.unref()))
  })
}

/** 503 while any part does not work; which, for people and programs that watch over it. */
async function sendStanding({ works }: Metrics, response: ServerResponse): Promise<void> {
  const { values } = await works.get()
  const parts = Object.fromEntries(values.map(({ labels, value }) => [labels.part, value === 1 ? 'ok' : 'away']))
  const isReady = values.length > 0 && values.every(({ value }) => value === 1)
  response.writeHead(isReady ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ parts }))
}
