// SPDX-License-Identifier: EUPL-1.2
import type { CustomFetch } from 'openid-client'
import type { Settings } from '../config/index.ts'
import { type Language, translate } from '../text/index.ts'
import type { Notice } from './page.ts'
import { issuerName } from '../access/identities.ts'
import { builtInIssuer } from './parts.ts'
import { type RelyingParty, relyingParty } from './relying-party.ts'
import { isWithin, recentSignIn } from '../access/recent-sign-in.ts'
import { longestSession } from './session.ts'
import { text } from './sign-in.text.ts'
import { again, type NoticeKind, type Way } from './way.ts'

const path = '/inloggen'

/** People who have an account at the provider of the operator, or at the built-in one. */
export function ownWay(settings: Settings, inside: CustomFetch, now: () => Date): Way & { provider: RelyingParty } {
  const { issuer, clientId, clientSecret, levels, personClaim } = settings.oidc
  const provider = relyingParty(settings, {
    // Only when it is asked for: a server on a free port learns its own address late.
    get issuer() {
      return issuer ?? builtInIssuer(settings)
    },
    clientId,
    clientSecret,
    redirectPath: `${path}/terug`,
    scope: 'openid',
    inside: issuer === undefined ? inside : undefined,
  })
  return {
    path,
    isRemembered: false,
    provider,
    ask({ opnieuw }) {
      const isAgain = opnieuw !== undefined
      return {
        asked: isAgain ? again : '',
        further: {
          // With it a provider says when it asked who somebody is.
          max_age: String(isAgain ? 0 : longestSession / 1_000),
          ...(isAgain && { prompt: 'login' }),
          ...(levels.length > 0 && { acr_values: levels.join(' ') }),
        },
      }
    },
    async enter(_ctx, claims, asked) {
      const { sub, acr, auth_time } = claims
      if (levels.length > 0 && (typeof acr !== 'string' || !levels.includes(acr))) return 'lowLevel'
      const at = typeof auth_time === 'number' ? new Date(auth_time * 1_000) : now()
      if (asked === again && !isWithin(at, now(), recentSignIn)) return 'wrong'
      const human = personClaim === undefined ? undefined : claims[personClaim]
      const isSaid = typeof human === 'string' && human !== ''
      return { issuer: issuerName(settings), subject: sub, ...(isSaid && { human }) }
    },
    notice: ownNotice,
  }
}

export function ownNotice(
  kind: Exclude<NoticeKind, 'noMandate' | 'noCompany' | 'off'>,
  language: Language,
  back: string,
): Notice {
  const t = translate(text, language)
  const once = { href: `${path}?terug=${encodeURIComponent(back)}`, text: t('again') }
  return { title: t(`${kind}Title`), what: t(kind), links: kind === 'forged' ? [] : [once] }
}
