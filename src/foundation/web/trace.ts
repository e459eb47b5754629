// SPDX-License-Identifier: EUPL-1.2
import { context, type Context as TraceContext, propagation, type Span, SpanKind, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

let provider: NodeTracerProvider | undefined

/** Registers OpenTelemetry once. Spans leave the program only when the operator names a collector. */
export function openTracing(otlpEndpoint: string | undefined): { close(): Promise<void> } {
  if (!provider) {
    const processors = otlpEndpoint
      ? [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${otlpEndpoint.replace(/\/$/, '')}/v1/traces` }))]
      : []
    provider = new NodeTracerProvider({ spanProcessors: processors })
    provider.register()
  }
  return { close: async () => provider?.forceFlush() }
}

/** A span for one request, child of the caller's traceparent when there is one. */
export function beginSpan(name: string, headers: Record<string, unknown>): { span: Span; traceparent: string | null } {
  const parent: TraceContext = propagation.extract(context.active(), headers)
  const span = trace.getTracer('dijkwacht').startSpan(name, { kind: SpanKind.SERVER }, parent)
  const carrier: Record<string, string> = {}
  propagation.inject(trace.setSpan(parent, span), carrier)
  return { span, traceparent: carrier.traceparent ?? null }
}
