// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const syslogShape = {
  /** Where the audit record is sent as syslog over TLS: 'tls://siem.example:6514'. Without it nothing is sent. */
  SYSLOG_RECEIVER: z
    .string()
    .regex(/^tls:\/\/[\w.-]+(?::\d{1,5})?$/, 'must be tls:// with a name and a port: tls://siem.example:6514')
    .optional(),
  /** Files in PEM, by which the receiver knows us. */
  SYSLOG_CERTIFICATE: z.string().optional(),
  SYSLOG_KEY: z.string().optional(),
}

type Value = z.output<z.ZodObject<typeof syslogShape>>

export interface SyslogReceiver {
  host: string
  port: number
  /** Paths of files in PEM. */
  own: { certificate: string; key: string } | null
}

export function wrongSyslog(value: Value): string | null {
  const isHalf = (value.SYSLOG_CERTIFICATE === undefined) !== (value.SYSLOG_KEY === undefined)
  return isHalf ? 'SYSLOG_CERTIFICATE and SYSLOG_KEY belong together' : null
}

export function syslogOf(value: Value): SyslogReceiver | null {
  if (!value.SYSLOG_RECEIVER) return null
  const { hostname, port } = new URL(value.SYSLOG_RECEIVER)
  const { SYSLOG_CERTIFICATE: certificate, SYSLOG_KEY: key } = value
  return { host: hostname, port: Number(port || 6514), own: certificate && key ? { certificate, key } : null }
}
