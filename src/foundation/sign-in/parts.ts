// SPDX-License-Identifier: EUPL-1.2
import type { AdmitCompany } from '../access/company-visit.ts'
import type { Context } from '../access/context.ts'
import { developmentIssuer, emergencyIssuer, type Identities } from '../access/identities.ts'
import type { Settings } from '../config/index.ts'
import type { Language } from '../text/index.ts'
import type { BaseContext } from '../web/requests.ts'

export interface SignInOptions {
  base: BaseContext
  identities: Identities
  /** Lets people of companies in that come with eHerkenning; without it, or without its settings, nobody does. */
  admitCompany?: AdmitCompany
  /** Addresses of the site's style sheets, so that these pages look like the others; asked at each page. */
  stylesheets?: () => readonly string[] | Promise<readonly string[]>
}

/** Sign-in asks and writes in the name of the program: who the person is, is only just being found out. */
export function ownContext(base: BaseContext, traceparent: string | null = null, language: Language = 'nl'): Context {
  return { ...base, actor: { kind: 'system', name: 'sign-in' }, language, traceparent }
}

/** A session of another provider does not count: one that was left out of the settings signs its people out. */
export function isKnownIssuer(settings: Settings, issuer: string): boolean {
  if (settings.issuers.length === 0 && issuer === developmentIssuer) return true
  return (
    issuer === emergencyIssuer ||
    settings.issuers.some((one) => one.issuer === issuer) ||
    issuer === settings.eherkenning?.issuer
  )
}

/** The name of the built-in provider and authorization server. */
export function builtInIssuer(settings: Settings): string {
  return `${settings.baseUrl}/oidc`
}

/** For whom access tokens must have been made out. */
export function apiAudience(settings: Settings): string {
  return `${settings.baseUrl}/v1`
}
