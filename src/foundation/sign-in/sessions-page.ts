// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { transaction } from '../access/context.ts'
import { recordAudit } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import { type Language, languageOf, translate } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { isSameOrigin } from '../web/same-origin.ts'
import { isSessionToken, sessionCookie } from './cookies.ts'
import type { SessionRow } from './foundation.tables.ts'
import { html } from './html.ts'
import { plainPage } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { returnPathOf } from './return-path.ts'
import { isLive } from './session.ts'
import { deleteSession, findSession, selectSessionsOf } from './session.store.ts'
import { text } from './sign-in.text.ts'

const path = '/inloggen/sessies'

/** Where else somebody is signed in, and a button to end that. */
export function addSessionsPage(
  scope: FastifyInstance,
  { base, identities }: SignInOptions,
  stylesheets: () => Promise<readonly string[]>,
): void {
  const { settings, now } = base
  const cookie = sessionCookie(settings.baseUrl)

  /** The sessions of whoever asks that are not over, their own first; null: nobody is signed in. */
  async function mine(tx: Tx, token: string | undefined): Promise<[SessionRow, ...SessionRow[]] | null> {
    const own = isSessionToken(token) ? await findSession(tx, token) : undefined
    if (!own || !isLive(own, now())) return null
    const all = await selectSessionsOf(tx, own)
    return [own, ...all.filter((one) => isLive(one, now()) && !one.token_hash.equals(own.token_hash))]
  }

  scope.get(path, { exposeHeadRoute: false }, async (request, reply) => {
    const { terug } = request.query as Record<string, unknown>
    const language = languageOf({ pathname: returnPathOf(terug) })
    const sessions = await transaction(ownContext(base, request.traceparent), (tx) => mine(tx, request.cookies[cookie]))
    if (!sessions) return reply.redirect('/inloggen', 303)
    reply.type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
    return reply.send(sessionsPage(sessions, language, await stylesheets()))
  })

  scope.post(path, async (request, reply) => {
    if (!isSameOrigin(request.headers, request.host, settings.baseUrl)) return reply.redirect('/inloggen', 303)
    const form = new URLSearchParams(request.body as string)
    const ctx = ownContext(base, request.traceparent)
    await transaction(ctx, async (tx) => {
      const [own, ...others] = (await mine(tx, request.cookies[cookie])) ?? []
      const actor = own && (await identities.findPerson({ ...ctx, tx }, own.issuer, own.subject))
      if (actor?.kind !== 'person') return
      const chosen = form.get('sessie')
      for (const one of others.filter((other) => chosen === 'alle' || chosen === nameOf(other))) {
        await deleteSession(tx, one.token_hash)
        await recordAudit({ ...ctx, actor }, tx, {
          action: 'access.signed-out',
          subjectKind: 'person',
          subjectId: actor.id,
        })
      }
    })
    return reply.redirect(addressOf(form.get('taal') === 'en' ? 'en' : 'nl'), 303)
  })
}

const addressOf = (language: Language) => (language === 'en' ? `${path}?terug=/en/werkbank` : path)
/** The digest of a token opens nothing. */
const nameOf = ({ token_hash }: SessionRow) => token_hash.toString('base64url')

function sessionsPage(
  [own, ...others]: readonly [SessionRow, ...SessionRow[]],
  language: Language,
  stylesheets: readonly string[],
): string {
  const t = translate(text, language)
  const moment = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
  const said = (one: SessionRow) =>
    t('session', { since: moment.format(one.created_at), last: moment.format(one.last_seen_at) })
  const button = (value: string, label: string) =>
    html`<button class="utrecht-button utrecht-button--secondary-action" type="submit" name="sessie" value="${value}">${label}</button>`
  const none = html`<p class="utrecht-paragraph">${t('noOthers')}</p>`
  const list = html`<ul class="dw-sessions">
${others.map((one) => html`<li><span>${said(one)}</span> ${button(nameOf(one), t('endOne'))}</li>`)}
</ul>
${others.length > 1 ? button('alle', t('endAll')) : []}`
  return plainPage({
    language,
    title: t('sessionsTitle'),
    stylesheets,
    body: html`<p class="utrecht-paragraph utrecht-paragraph--lead">${t('sessionsLead')}</p>
<h2 class="utrecht-heading-2">${t('here')}</h2>
<p class="utrecht-paragraph">${said(own)}</p>
<h2 class="utrecht-heading-2">${t('elsewhere')}</h2>
<form method="post" action="${path}"><input type="hidden" name="taal" value="${language}">
${others.length === 0 ? none : list}
</form>
<p class="utrecht-paragraph"><a class="utrecht-link utrecht-link--html-a" href="${language === 'en' ? '/en' : ''}/werkbank/ik">${t('toMe')}</a></p>`,
  })
}
