// SPDX-License-Identifier: EUPL-1.2
import type { CustomFetch } from 'openid-client'
import { developmentIssuer, humanAs } from '../access/identities.ts'
import { isWithin, recentSignIn } from '../access/recent-sign-in.ts'
import type { IssuerSettings, Settings } from '../config/index.ts'
import { type Language, translate } from '../text/index.ts'
import type { Notice } from './page.ts'
import { builtInIssuer } from './parts.ts'
import { type RelyingParty, relyingParty } from './relying-party.ts'
import { strongest } from './role-demands.ts'
import { longestSession } from './session.ts'
import { text } from './sign-in.text.ts'
import { again, type NoticeKind, type Way } from './way.ts'

/** Here people begin who have an account at a provider of an organisation, of the operator, or at the built-in one. */
export const signInPath = '/inloggen'

/** How the site is called at the built-in provider. */
export const siteClient = 'dijkwacht'

export interface OwnWay extends Way {
  clientId: string
  /** What people choose it by; null: whoever has no provider of their own. */
  name: string | null
  provider: RelyingParty
}

/** One for each issuer of the settings, or the built-in one. */
export function ownWays(settings: Settings, inside: CustomFetch, now: () => Date): [OwnWay, ...OwnWay[]] {
  const isChosen = settings.issuers.length > 1
  const [first, ...more] = settings.issuers.map((one) => ownWay(settings, one, now, { isChosen }))
  return first ? [first, ...more] : [ownWay(settings, builtIn(settings), now, { isChosen, inside })]
}

function builtIn(settings: Settings): IssuerSettings {
  return {
    key: null,
    name: null,
    // Only when it is asked for: a server on a free port learns its own address late.
    get issuer() {
      return builtInIssuer(settings)
    },
    clientId: siteClient,
    clientSecret: undefined,
    levels: [],
    levelsByRole: new Map(),
    personClaim: undefined,
    organisations: 'others',
    tokens: { shape: 'rfc9068', issuer: '', audience: null },
  }
}

function ownWay(
  settings: Settings,
  one: IssuerSettings,
  now: () => Date,
  { isChosen, inside }: { isChosen: boolean; inside?: CustomFetch },
): OwnWay {
  const { key, name, clientId, clientSecret, levels, levelsByRole, personClaim } = one
  const issuer = inside ? developmentIssuer : one.issuer
  const path = key === null ? signInPath : `${signInPath}/${key}`
  const provider = relyingParty(settings, {
    get issuer() {
      return one.issuer
    },
    clientId,
    clientSecret,
    redirectPath: `${path}/terug`,
    scope: 'openid',
    inside,
  })
  return {
    path,
    name,
    issuer,
    clientId,
    isRemembered: isChosen,
    provider,
    ask({ opnieuw, sterker }) {
      const isAgain = opnieuw !== undefined || sterker !== undefined
      const asked = sterker === undefined ? levels : strongest(levelsByRole)
      return {
        asked: isAgain ? again : '',
        further: {
          // With it a provider says when it asked who somebody is.
          max_age: String(isAgain ? 0 : longestSession / 1_000),
          ...(isAgain && { prompt: 'login' }),
          ...(asked.length > 0 && { acr_values: asked.join(' ') }),
        },
      }
    },
    async enter(_ctx, claims, asked) {
      const { sub, acr, auth_time } = claims
      const enough = [...levels, ...strongest(levelsByRole)]
      if (levels.length > 0 && (typeof acr !== 'string' || !enough.includes(acr))) return 'lowLevel'
      const at = typeof auth_time === 'number' ? new Date(auth_time * 1_000) : now()
      if (asked === again && !isWithin(at, now(), recentSignIn)) return 'wrong'
      const said = personClaim === undefined ? undefined : claims[personClaim]
      const isSaid = typeof said === 'string' && said !== ''
      return { issuer, subject: sub, ...(isSaid && { human: humanAs({ key, issuer }, said) }) }
    },
    notice: (kind, language, back) =>
      ownNotice(kind, language, back, { path, isChosen, isStronger: kind === 'lowLevel' && levelsByRole.size > 0 }),
  }
}

/** Where one begins at this provider and no other. */
export const beginAt = ({ path }: Pick<OwnWay, 'path'>, back: string) =>
  `${path}?${new URLSearchParams([...(path === signInPath ? [['bij', 'anders']] : []), ['terug', back]])}`

export function ownNotice(
  kind: NoticeKind,
  language: Language,
  back: string,
  { path, isChosen, isStronger = false }: { path: string; isChosen: boolean; isStronger?: boolean },
): Notice {
  const t = translate(text, language)
  const known = kind as Exclude<NoticeKind, 'noMandate' | 'noCompany' | 'off'>
  const begin = isChosen ? beginAt({ path }, back) : `${path}?terug=${encodeURIComponent(back)}`
  const once = {
    href: isStronger ? `${begin}&sterker=1` : begin,
    text: t(kind === 'fromElsewhere' ? 'signIn' : 'again'),
  }
  const another = { href: `${signInPath}?hoe=eigen&terug=${encodeURIComponent(back)}`, text: t('another') }
  const links = kind === 'forged' ? [] : [once, ...(isChosen ? [another] : [])]
  return { title: t(`${known}Title`), what: t(known), links }
}
