// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { databaseShape, wrongDatabase } from './database-settings.ts'
import { eherkenningOf, eherkenningShape, wrongEherkenning } from './eherkenning-settings.ts'
import { issuersShape, operatorIssuer, readIssuers } from './issuer-settings.ts'
import { keyShape, keysOf, wrongKeys } from './key-settings.ts'
import { embedOriginOf, wrongEmbedOrigin } from './embed-origin.ts'
import { scannerOf, scannerPattern } from './scanner-address.ts'
import { profileShape } from './profile-settings.ts'
import { mailShape, relayOf, smtpOf, wrongMail } from './mail-settings.ts'
import { syslogOf, syslogShape, wrongSyslog } from './syslog-settings.ts'
import { isSealedWay } from './sealed-way.ts'
import { roleHours, rolesShape } from './role-settings.ts'
import { unsafeSettings } from './unsafe-settings.ts'

const hostName = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a name of a host, in lower case and without a final dot')

const flag = z.enum(['0', '1']).transform((value) => value === '1')

/** Every setting of the program. The environment is read here and nowhere else. */
const shape = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** Prometheus metrics; 0 takes a free port, empty is PORT + 1000. */
    METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
    BASE_URL: z.url().optional(),
    /** Origin from which pages are served that others put into their sites; another host than BASE_URL, because cookies know no ports. */
    EMBED_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
    ...databaseShape,
    DATA_DIR: z.string().default('var/data'),
    ...keyShape,
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    /** 1 when a reverse proxy that we trust sets X-Forwarded-*. */
    TRUST_PROXY: flag.default(false),
    /** 1 when that proxy also sets Client-Cert (RFC 9440) itself, and passes on nobody else's. */
    TRUST_CLIENT_CERT: flag.default(false),
    /** Link reports of all organisations together without asking an agreement: to try things out with invented reports. */
    LINK_TOGETHER: flag.default(false),
    /** Load fictitious people and reports on an empty database. */
    DEMO: flag.optional(),
    /** Jobs and listeners run inside the server ('inside') or in a process of their own ('apart'). */
    WORKER: z.enum(['inside', 'apart']).default('inside'),
    ...issuersShape,
    ...rolesShape,
    ...eherkenningShape,
    /** Organisation that receives, and is controller of, reports from the web form. */
    INTAKE_ORGANISATION: z.string().optional(),
    /** Joint controllers (art. 26 AVG): the organisation that people turn to; INTAKE_ORGANISATION when left out. */
    CONTACT_POINT_ORGANISATION: z.string().optional(),
    /** Where people and security researchers reach the operator. */
    CONTACT_EMAIL: z.email().default('team@dijkwacht.example'),
    /** Who answers the press about figures; the pages of figures name nobody when left out. */
    PRESS_EMAIL: z.email().optional(),
    /** Address of whoever publishes our data in a register of organisations (TOOI), for the catalogue of open data. */
    PUBLISHER_URI: z.url({ protocol: /^https?$/ }).optional(),
    /** Requests a minute per client address for forms and public checks. */
    RATE_LIMIT: z.coerce.number().int().min(1).default(120),
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
    /** Resolvers that are asked whether a domain shows that it is somebody's: '9.9.9.9,[2620:fe::fe]:53'. Empty: those of the machine. */
    DNS_SERVERS: z
      .string()
      .regex(/^[\d.:[\]a-fA-F]+(?:,[\d.:[\]a-fA-F]+)*$/, 'must be addresses of resolvers, with commas between')
      .optional(),
    /** The second key holder of the private check, run by another party: its whole address. Without it that check is off. */
    EVALUATOR_URL: z.url().optional(),
    /** A text model of the operator; with it, what reports tell leaves this machine, so only over https. */
    TEXT_MODEL_URL: z.url().optional(),
    /** Collector of the processing log (OTLP over HTTP, JSON): the whole address, https, or http on this machine. */
    PROCESSING_LOG_URL: z.url().optional(),
    ...syslogShape,
    /** Where clamd of the operator listens, which scans the files that come with reports. Without it none is scanned. */
    CLAMD_ADDRESS: z
      .string()
      .regex(scannerPattern, 'must be unix:/path/of/the/socket, or tcp://127.0.0.1:3310 on this machine')
      .optional(),
    ...profileShape,
    ...mailShape,
    /** Where whoever gets a notice of the shield answers, and who notices are from; CONTACT_EMAIL when left out. */
    SHIELD_DESK_EMAIL: z.email().optional(),
    /** The zone in which the list of the shield is published, such as 'rpz.dijkwacht.example'. Without it nothing is published by DNS. */
    SHIELD_ZONE: hostName.optional(),
    /** Address and port of the name server that takes updates of that zone: '127.0.0.1:53' or '[::1]:53'. */
    SHIELD_ZONE_SERVER: z
      .string()
      .regex(/^(?:[\d.]+|\[[\da-fA-F:]+\]):\d{1,5}$/, 'must be an address with a port: 127.0.0.1:53 or [::1]:53')
      .optional(),
    /** File with the key for those updates (TSIG): one line, 'hmac-sha256:NAME:SECRET'. */
    SHIELD_ZONE_KEY_FILE: z.string().optional(),
    /** The host of the warning page, to which a name on the list leads. */
    SHIELD_WARNING_HOST: hostName.optional(),
    /** File with the key of a service account (JSON) that may submit addresses to Google Web Risk. Without it nothing is submitted there. */
    WEB_RISK_KEY_FILE: z.string().optional(),
    WEB_RISK_URL: z.url().default('https://webrisk.googleapis.com'),
    /** Where addresses are submitted to Netcraft: 'https://report.netcraft.com/api/v3'. Without it nothing is submitted there. */
    NETCRAFT_URL: z.url().optional(),
    /** Addresses that go to one vendor in 24 hours, at most. */
    VENDOR_DAILY_LIMIT: z.coerce.number().int().min(1).max(10_000).default(100),
    /** List of the registries that say by RDAP when a name was registered: 'https://data.iana.org/rdap/dns.json'. Without it nobody is asked. */
    SHIELD_RDAP_BOOTSTRAP: z.url().optional(),
    /** 1 when people of the authority may let the program fetch a page as evidence. */
    SHIELD_FETCH_EVIDENCE: flag.default(false),
    /** Proxy of the operator through which such pages are fetched: 'http://user:password@proxy.example:3128'. */
    SHIELD_FETCH_PROXY: z.url({ protocol: /^http$/ }).optional(),
  })
  .superRefine((value, problem) => {
    const isProduction = value.NODE_ENV === 'production'
    if (value.TEXT_MODEL_URL && !isSealedWay(value.TEXT_MODEL_URL, isProduction))
      problem.addIssue({
        code: 'custom',
        path: ['TEXT_MODEL_URL'],
        message: isProduction
          ? 'must begin with https:, because what people tell in reports is sent there'
          : 'must begin with https:, because what people tell in reports is sent there; http: only to this machine (127.0.0.1, [::1] or localhost), and never in production',
      })
    if (value.EVALUATOR_URL && !isSealedWay(value.EVALUATOR_URL, isProduction))
      problem.addIssue({
        code: 'custom',
        path: ['EVALUATOR_URL'],
        message: 'must begin with https:; http: only to this machine, and never in production',
      })
    if (value.PROCESSING_LOG_URL && !isSealedWay(value.PROCESSING_LOG_URL, false))
      problem.addIssue({
        code: 'custom',
        path: ['PROCESSING_LOG_URL'],
        message:
          'must begin with https:, because it tells what is done with data of people; http: only to this machine',
      })
    for (const [key, message] of wrongEherkenning(value, isProduction))
      problem.addIssue({ code: 'custom', path: [key], message })
    const wrongOrigin = wrongEmbedOrigin(value)
    if (wrongOrigin) problem.addIssue({ code: 'custom', path: ['EMBED_ORIGIN'], message: wrongOrigin })
    if (value.TRUST_CLIENT_CERT && !value.TRUST_PROXY)
      problem.addIssue({
        code: 'custom',
        path: ['TRUST_CLIENT_CERT'],
        message: 'only a proxy that we trust can say which certificate somebody has: set TRUST_PROXY=1 as well',
      })
    for (const [key, message] of wrongMail(value, isProduction))
      problem.addIssue({ code: 'custom', path: [key], message })
    for (const key of ['WEB_RISK_URL', 'NETCRAFT_URL', 'SHIELD_RDAP_BOOTSTRAP'] as const)
      if (value[key] && !isSealedWay(value[key], isProduction))
        problem.addIssue({
          code: 'custom',
          path: [key],
          message: 'must begin with https:; http: only to this machine, and never in production',
        })
    for (const key of ['SHIELD_ZONE_SERVER', 'SHIELD_ZONE_KEY_FILE', 'SHIELD_WARNING_HOST'] as const)
      if (value.SHIELD_ZONE && !value[key])
        problem.addIssue({ code: 'custom', path: [key], message: 'is needed to publish SHIELD_ZONE' })
    if (value.SHIELD_FETCH_PROXY && !value.SHIELD_FETCH_EVIDENCE)
      problem.addIssue({
        code: 'custom',
        path: ['SHIELD_FETCH_PROXY'],
        message: 'nothing is fetched without SHIELD_FETCH_EVIDENCE=1',
      })
    const database = wrongDatabase(value)
    if (database) problem.addIssue({ code: 'custom', path: ['DATABASE_DIRECT_URL'], message: database })
    const syslog = wrongSyslog(value)
    if (syslog) problem.addIssue({ code: 'custom', path: ['SYSLOG_KEY'], message: syslog })
    const keys = wrongKeys(value, isProduction)
    if (keys) problem.addIssue({ code: 'custom', path: ['SECRET_KEYS'], message: keys })
    if (!isProduction) return
    for (const [key, message] of unsafeSettings(value)) problem.addIssue({ code: 'custom', path: [key], message })
    const demand = (key: 'DATABASE_URL' | 'OIDC_ISSUER' | 'BASE_URL' | 'INTAKE_ORGANISATION', why: string) => {
      if (!value[key]) problem.addIssue({ code: 'custom', path: [key], message: `production needs ${key}: ${why}` })
    }
    demand('DATABASE_URL', 'the embedded database is for trying out on one machine')
    if (!value.OIDC_ISSUERS_FILE) demand('OIDC_ISSUER', 'the development sign-in lets anybody be anybody')
    demand('BASE_URL', 'addresses in letters and sign-in must be your own')
    demand('INTAKE_ORGANISATION', 'the organisation that receives reports of the web form, and is their controller')
    if (value.CONTACT_EMAIL.endsWith('.example'))
      problem.addIssue({ code: 'custom', path: ['CONTACT_EMAIL'], message: 'production needs your own address' })
    if (value.LINK_TOGETHER)
      problem.addIssue({
        code: 'custom',
        path: ['LINK_TOGETHER'],
        message: 'production links reports of different organisations only under an agreement',
      })
    if (value.DEMO) problem.addIssue({ code: 'custom', path: ['DEMO'], message: 'production loads no demo people' })
  })

/** Which settings are wrong, and what to do: for whoever starts the program, who is helped by no stack. */
export class WrongSettings extends Error {
  constructor(lines: readonly string[]) {
    super(`Settings are not right:\n${lines.join('\n')}\nAll of them: docs/running/settings.md`)
  }
}

export type Settings = ReturnType<typeof readSettings>

/** Reads and checks the environment. Throws one error that names every wrong setting and what to do. */
export function readSettings(environment: Record<string, string | undefined>) {
  const known = Object.fromEntries(
    Object.keys(shape.shape).flatMap((key) => (environment[key] ? [[key, environment[key]]] : [])),
  )
  const read = shape.safeParse(known)
  const lines = (read.error?.issues ?? []).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  // Forgotten, a real database would get people who do not exist, and a sign-in that asks nothing.
  if (known.DATABASE_URL && !known.NODE_ENV)
    lines.push('  NODE_ENV: say production; or development, to try things out with people who do not exist')
  const { issuers, wrong } = readIssuers(known.OIDC_ISSUERS_FILE, {
    operator: known.OIDC_ISSUER,
    eherkenning: known.EHERKENNING_ISSUER,
    isProduction: known.NODE_ENV === 'production',
  })
  lines.push(...wrong.map((sentence) => `  OIDC_ISSUERS_FILE: ${sentence}`))
  if (!read.success || lines.length > 0) throw new WrongSettings(lines)
  const value = read.data
  const isProduction = value.NODE_ENV === 'production'
  return {
    isProduction,
    isTest: value.NODE_ENV === 'test',
    host: value.HOST,
    port: value.PORT,
    metricsPort: value.METRICS_PORT ?? (value.PORT === 0 ? 0 : value.PORT + 1000),
    baseUrl: value.BASE_URL?.replace(/\/$/, '') ?? `http://localhost:${value.PORT}`,
    embedOrigin: embedOriginOf(value),
    databaseUrl: value.DATABASE_URL,
    ownerUrl: value.MIGRATE_DATABASE_URL,
    databaseDirectUrl: value.DATABASE_DIRECT_URL,
    databasePool: value.DATABASE_POOL,
    dataDir: value.DATA_DIR,
    ...keysOf(value),
    logLevel: value.LOG_LEVEL,
    trustProxy: value.TRUST_PROXY,
    trustClientCert: value.TRUST_CLIENT_CERT,
    linkTogether: value.LINK_TOGETHER,
    isDemo: value.DEMO ?? !isProduction,
    workerInside: value.WORKER === 'inside',
    profile: value.PROFILE,
    /** Permissions of modules that this installation does not use; filled at the start. */
    unused: new Set() as ReadonlySet<string>,
    issuers: [...operatorIssuer(value), ...issuers],
    /** By role, for how many hours a sign-in holds. */
    roleHours: roleHours(value.OIDC_ROLE_HOURS),
    eherkenning: eherkenningOf(value),
    intakeOrganisation: value.INTAKE_ORGANISATION ?? 'politie-demo',
    contactPoint: value.CONTACT_POINT_ORGANISATION ?? value.INTAKE_ORGANISATION ?? 'politie-demo',
    contactEmail: value.CONTACT_EMAIL,
    pressEmail: value.PRESS_EMAIL ?? null,
    publisherUri: value.PUBLISHER_URI,
    rateLimit: value.RATE_LIMIT,
    dnsServers: value.DNS_SERVERS?.split(',') ?? [],
    otlpEndpoint: value.OTEL_EXPORTER_OTLP_ENDPOINT,
    evaluatorUrl: value.EVALUATOR_URL?.replace(/\/$/, ''),
    shieldWarningHost: value.SHIELD_WARNING_HOST,
    textModelUrl: value.TEXT_MODEL_URL,
    processingLogUrl: value.PROCESSING_LOG_URL,
    virusScanner: scannerOf(value.CLAMD_ADDRESS),
    smtp: smtpOf(value, value.HOST),
    syslog: syslogOf(value),
    mailRelay: relayOf(value),
    shieldDesk: value.SHIELD_DESK_EMAIL ?? value.CONTACT_EMAIL,
    vendors: vendorsOf(value),
    shieldZone: zoneOf(value),
    rdapBootstrap: value.SHIELD_RDAP_BOOTSTRAP,
    fetchEvidence: value.SHIELD_FETCH_EVIDENCE ? { proxy: value.SHIELD_FETCH_PROXY ?? null } : null,
  }
}

/** Where addresses of pages are submitted to, each null when that is off. `perDay`: for each of them; `milliseconds`: for each call. */
function vendorsOf({ WEB_RISK_KEY_FILE, WEB_RISK_URL, NETCRAFT_URL, VENDOR_DAILY_LIMIT }: z.output<typeof shape>) {
  const bare = (url: string) => url.replace(/\/$/, '')
  return {
    webRisk: WEB_RISK_KEY_FILE ? { url: bare(WEB_RISK_URL), keyFile: WEB_RISK_KEY_FILE } : null,
    netcraft: NETCRAFT_URL ? { url: bare(NETCRAFT_URL) } : null,
    perDay: VENDOR_DAILY_LIMIT,
    milliseconds: 15_000,
  }
}

/** Where the list is published by DNS; undefined when it is not. */
function zoneOf({ SHIELD_ZONE, SHIELD_ZONE_SERVER, SHIELD_ZONE_KEY_FILE }: z.output<typeof shape>) {
  if (!SHIELD_ZONE || !SHIELD_ZONE_SERVER || !SHIELD_ZONE_KEY_FILE) return undefined
  const { hostname, port } = new URL(`dns://${SHIELD_ZONE_SERVER}`)
  return {
    name: SHIELD_ZONE,
    server: { host: hostname.replace(/[[\]]/g, ''), port: Number(port) },
    keyFile: SHIELD_ZONE_KEY_FILE,
  }
}
