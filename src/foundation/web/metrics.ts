// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  registry: Registry
  /** Labels: method, route (the pattern, never the address), status. Seconds. */
  requests: Histogram<'method' | 'route' | 'status'>
  /** Announcements and jobs that wait, per queue. */
  waiting: Gauge<'queue'>
  /** Lines that the collector of the processing log has not got yet, at most; and how often in a row sending failed. */
  logWaiting: Gauge
  logFailures: Gauge
  /** 1 while the register is asked much more than usual, of what it knows nothing. */
  askedMuchMore: Gauge
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
    askedMuchMore: new Gauge({
      name: 'dijkwacht_asked_much_more',
      help: '1 while the register is asked much more than usual, of what it knows nothing: somebody may be reading it out',
      registers: [registry],
    }),
  }
}

/** Serves /metrics on a port of its own, so that a proxy never publishes it by accident. */
export function serveMetrics(metrics: Metrics, host: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(await metrics.registry.metrics())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server.unref()))
  })
}
