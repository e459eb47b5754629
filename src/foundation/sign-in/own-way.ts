// SPDX-License-Identifier: EUPL-1.2
import type { CustomFetch } from 'openid-client'
import type { Settings } from '../config/index.ts'
import { type Language, translate } from '../text/index.ts'
import type { Notice } from './page.ts'
import { issuerName } from '../access/identities.ts'
import { builtInIssuer } from './parts.ts'
import { type RelyingParty, relyingParty } from './relying-party.ts'
import { text } from './sign-in.text.ts'
import type { NoticeKind, Way } from './way.ts'

const path = '/inloggen'

/** People who have an account at the provider of the operator, or at the built-in one. */
export function ownWay(settings: Settings, inside: CustomFetch): Way & { provider: RelyingParty } {
  const { issuer, clientId, clientSecret, personClaim } = settings.oidc
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
    ask: () => ({ asked: '', further: {} }),
    enter: async (_ctx, claims) => {
      const human = personClaim === undefined ? undefined : claims[personClaim]
      const isSaid = typeof human === 'string' && human !== ''
      return { issuer: issuerName(settings), subject: claims.sub, ...(isSaid && { human }) }
    },
    notice: ownNotice,
  }
}

export function ownNotice(
  kind: Exclude<NoticeKind, 'lowLevel' | 'noMandate' | 'noCompany' | 'off'>,
  language: Language,
  back: string,
): Notice {
  const t = translate(text, language)
  const again = { href: `${path}?terug=${encodeURIComponent(back)}`, text: t('again') }
  return { title: t(`${kind}Title`), what: t(kind), links: kind === 'forged' ? [] : [again] }
}
