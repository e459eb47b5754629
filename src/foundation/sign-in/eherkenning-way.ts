// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '../text/index.ts'
import { eherkenningText } from './eherkenning.text.ts'
import type { Notice } from './page.ts'
import type { SignInOptions } from './parts.ts'
import { levelClass, readCompanyVisit } from './read-company-visit.ts'
import { relyingParty } from './relying-party.ts'
import { again, type NoticeKind, type Way } from './way.ts'

export const eherkenningPath = '/inloggen/eherkenning'

/** Signed with a key pair, in one of the ways of the Dutch profile of OpenID Connect. */
const algorithms = ['PS256', 'ES256', 'RS256']

/**
 * People of companies without an account here: a broker of eHerkenning says for which company they act, on what level and with which mandate.
 * `voor=tekenen` asks for the service for which one may sign. Null when it is off.
 */
export function eherkenningWay({ base, admitCompany }: SignInOptions): Way | null {
  const { settings, log } = base
  const { eherkenning } = settings
  if (!eherkenning || !admitCompany) return null
  const { issuer, clientId, clientSecret, scope, services, lowestLevel } = eherkenning
  const redirectPath = `${eherkenningPath}/terug`
  return {
    issuer,
    path: eherkenningPath,
    isRemembered: true,
    provider: relyingParty(settings, { issuer, clientId, clientSecret, redirectPath, scope, algorithms }),
    ask({ voor, opnieuw }) {
      const asked = voor === 'tekenen' && services.sign !== null ? 'sign' : 'prepare'
      const service = services[asked] ?? services.prepare
      const filled = (text: string) => text.replace('{service}', service).replace('{level}', levelClass[lowestLevel])
      const wanted = [...new URLSearchParams(eherkenning.request)].map(([name, value]) => [name, filled(value)])
      const further = Object.fromEntries(wanted) as Record<string, string>
      // Whoever shows again who they are is asked again, whatever else the request of this broker says.
      return opnieuw === undefined ? { asked, further } : { asked: again, further: { ...further, prompt: 'login' } }
    },
    async enter(ctx, claims) {
      const visit = readCompanyVisit(claims, eherkenning)
      if (typeof visit === 'string') {
        // Names of claims only: which one a broker calls otherwise is what an operator looks for.
        log.warn({ kind: visit, claims: Object.keys(claims) }, 'an answer of eHerkenning that nobody comes in with')
        return visit
      }
      const subject = await admitCompany(ctx, visit)
      return subject === null ? 'noMandate' : { issuer, subject }
    },
    notice,
  }
}

function notice(kind: NoticeKind, language: Language, back: string, asked: string): Notice {
  const t = translate(eherkenningText, language)
  const key = kind === 'forged' || kind === 'noInvitation' || kind === 'noEmergency' ? 'wrong' : kind
  const query = (deed: string) =>
    `${eherkenningPath}?${new URLSearchParams([...(deed === 'sign' ? [['voor', 'tekenen']] : []), ['terug', back]])}`
  const links = [{ href: query(asked), text: t(kind === 'fromElsewhere' ? 'goOn' : 'again') }]
  // Whoever may not sign may be allowed to prepare.
  if (kind === 'noMandate' || kind === 'cancelled')
    if (asked === 'sign') links.push({ href: query('prepare'), text: t('prepare') })
  links.push(ownLink(language, back))
  return { title: t(`${key}Title`), what: t(key), links }
}

/** The page in its place where it is off. */
export function offNotice(language: Language, back: string): Notice {
  const t = translate(eherkenningText, language)
  return { title: t('offTitle'), what: t('off'), links: [ownLink(language, back)] }
}

/** Also for whoever came in by eHerkenning before. */
function ownLink(language: Language, back: string) {
  return {
    href: `/inloggen?hoe=eigen&terug=${encodeURIComponent(back)}`,
    text: translate(eherkenningText, language)('own'),
  }
}
