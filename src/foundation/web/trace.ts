// SPDX-License-Identifier: EUPL-1.2
import {
  context,
  type Context as TraceContext,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  trace,
} from '@opentelemetry/api'
import { NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node'

let provider: NodeTracerProvider | undefined

/** Registers OpenTelemetry once. Spans leave the program only when the operator names a collector. */
export async function openTracing(otlpEndpoint: string | undefined): Promise<{ close(): Promise<void> }> {
  if (!provider) {
    provider = new NodeTracerProvider({ spanProcessors: otlpEndpoint ? [await processorFor(otlpEndpoint)] : [] })
    provider.register()
  }
  return { close: async () => provider?.forceFlush() }
}

/** What sends them is read only where there is somewhere to send them. */
async function processorFor(otlpEndpoint: string): Promise<SpanProcessor> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http')
  const { BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-node')
  return new BatchSpanProcessor(new OTLPTraceExporter({ url: `${otlpEndpoint.replace(/\/$/, '')}/v1/traces` }))
}

/** A span for one request, child of the caller's traceparent when there is one. */
export function beginSpan(name: string, headers: Record<string, unknown>): Begun {
  return begin(name, SpanKind.SERVER, propagation.extract(context.active(), headers))
}

/** A span for one run of a job, which nobody asked for: a trace of its own. */
export function beginRun(name: string): Begun {
  return begin(name, SpanKind.INTERNAL, ROOT_CONTEXT)
}

interface Begun {
  span: Span
  traceparent: string | null
}

function begin(name: string, kind: SpanKind, parent: TraceContext): Begun {
  const span = trace.getTracer('dijkwacht').startSpan(name, { kind }, parent)
  const carrier: Record<string, string> = {}
  propagation.inject(trace.setSpan(parent, span), carrier)
  return { span, traceparent: carrier.traceparent ?? null }
}
