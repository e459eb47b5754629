// SPDX-License-Identifier: EUPL-1.2
import type { ProcessingRecord } from './record.ts'

/**
 * A request of OTLP/HTTP in JSON. Field names follow what is published about Logboek Dataverwerkingen 1.0, whose text we did not read: no
 * conformance is claimed. Start and end are one moment, the time of the line. Status is Unset: what failed was rolled back with its line.
 */
export function otlpRequest(records: readonly ProcessingRecord[], from: { baseUrl: string; version: string }): object {
  const spans = records.map((record) => ({
    traceId: record.traceId,
    spanId: record.spanId,
    ...(record.parentSpanId && { parentSpanId: record.parentSpanId }),
    name: record.name,
    // SPAN_KIND_INTERNAL
    kind: 1,
    startTimeUnixNano: String(record.at * 1000n),
    endTimeUnixNano: String(record.at * 1000n),
    // STATUS_CODE_UNSET
    status: { code: 0 },
    attributes: [
      text('dpl.core.processing_activity_id', activityAddress(from.baseUrl, record.activityId, record.activityVersion)),
      ...(record.subject
        ? [
            text('dpl.core.data_subject_id', record.subject.id),
            text('dpl.core.data_subject_id_type', record.subject.type),
          ]
        : []),
      ...(record.processor
        ? [text('dpl.core.foreign_operation.processor', `urn:dijkwacht:organisation:${record.processor}`)]
        : []),
    ],
  }))
  return {
    resourceSpans: [
      {
        resource: { attributes: [text('service.name', 'dijkwacht'), text('service.version', from.version)] },
        scopeSpans: [{ scope: { name: 'dijkwacht.processing-log' }, spans }],
      },
    ],
  }
}

/** Where the register answers for this version. */
function activityAddress(baseUrl: string, id: string, version: number): string {
  return `${baseUrl}/v1/processing-activities/${id}/versions/${version}`
}

function text(key: string, value: string) {
  return { key, value: { stringValue: value } }
}
