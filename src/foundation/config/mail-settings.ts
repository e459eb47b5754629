// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const mailShape = {
  /** Port on which forwarded mail is received (SMTP); without it that is off. 0 takes a free one. */
  SMTP_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  /** Address to receive mail on; HOST when left out. */
  SMTP_HOST: z.string().optional(),
  /** Our name in the mail world; people forward to verdacht@ this name. */
  SMTP_HOSTNAME: z
    .string()
    .regex(
      /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]+$/,
      'must be a name in small letters, such as mail.dijkwacht.example',
    )
    .optional(),
  /** Files in PEM: with both, mail can be handed over encrypted (STARTTLS). */
  SMTP_CERTIFICATE: z.string().optional(),
  SMTP_KEY: z.string().optional(),
  /** The mail server that takes our mail: 'smtp://user:password@mail.example:587'. Without it we send none. */
  SMTP_RELAY: z.url({ protocol: /^smtps?$/ }).optional(),
  /** File (PEM) with the RSA key by which every mail of ours is signed (DKIM). In production no mail leaves without. */
  DKIM_KEY_FILE: z.string().optional(),
  /** Where the public half of that key stands in the DNS: DKIM_SELECTOR._domainkey.DKIM_DOMAIN. */
  DKIM_SELECTOR: z
    .string()
    .max(63)
    .regex(/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/, 'must be one label of a name, such as dijkwacht2026')
    .default('dijkwacht'),
  /** SMTP_HOSTNAME when left out. */
  DKIM_DOMAIN: z
    .string()
    .max(200)
    .regex(
      /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]+$/,
      'must be a name in small letters, such as dijkwacht.example',
    )
    .optional(),
}

type Value = z.output<z.ZodObject<typeof mailShape>>

/** What is wrong, by setting. */
export function wrongMail(value: Value, isProduction: boolean): (readonly [key: keyof Value, why: string])[] {
  const wrong: (readonly [keyof Value, string])[] = []
  if (value.SMTP_PORT !== undefined && !value.SMTP_HOSTNAME)
    wrong.push(['SMTP_HOSTNAME', 'SMTP_PORT needs the name under which mail comes in'])
  if ((value.SMTP_CERTIFICATE === undefined) !== (value.SMTP_KEY === undefined))
    wrong.push(['SMTP_KEY', 'SMTP_CERTIFICATE and SMTP_KEY belong together'])
  if (value.SMTP_RELAY && !value.SMTP_HOSTNAME)
    wrong.push(['SMTP_HOSTNAME', 'SMTP_RELAY needs the name under which we send mail'])
  if (value.DKIM_KEY_FILE && !value.SMTP_RELAY)
    wrong.push(['SMTP_RELAY', 'DKIM_KEY_FILE signs nothing without a server that takes our mail'])
  if (isProduction && value.SMTP_RELAY && !value.DKIM_KEY_FILE)
    wrong.push(['DKIM_KEY_FILE', 'in production every mail of ours is signed, so that nobody can pose as us'])
  return wrong
}

export function smtpOf(value: Value, host: string) {
  const { SMTP_PORT: port, SMTP_HOSTNAME: hostname } = value
  if (port === undefined || hostname === undefined) return null
  const [certificate, key] = [value.SMTP_CERTIFICATE, value.SMTP_KEY]
  return {
    port,
    host: value.SMTP_HOST ?? host,
    hostname,
    /** The only address that mail is taken for. */
    address: `verdacht@${hostname}`,
    tls: certificate !== undefined && key !== undefined ? { certificate, key } : null,
  }
}

/** The server that takes our mail, and with what we sign it; null when we send none. */
export function relayOf(value: Value) {
  const { SMTP_RELAY: url, SMTP_HOSTNAME: hostname, DKIM_KEY_FILE: keyFile, DKIM_SELECTOR: selector } = value
  if (!url || !hostname) return null
  return { url, hostname, key: keyFile ? { domain: value.DKIM_DOMAIN ?? hostname, selector, keyFile } : null }
}
