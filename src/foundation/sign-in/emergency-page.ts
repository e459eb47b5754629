// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { type Language, languageOf, translate } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { isSameOrigin } from '../web/same-origin.ts'
import { cookieOptions, sessionCookie } from './cookies.ts'
import { type Html, html } from './html.ts'
import { ownNotice, signInPath } from './own-way.ts'
import { plainPage } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { beginSession } from './session.command.ts'
import { text } from './sign-in.text.ts'
import { preferredLanguage, sendNotice } from './way.ts'

export const emergencyPath = `${signInPath}/nood`
/** Long enough to take a warning down and to ring whoever mends the sign-in service. Milliseconds. */
const emergencySession = 60 * 60_000

/** When no sign-in service works: two people come in together, each with a code, for an hour. Everybody who watches over it hears so. */
export function addEmergencyPage(
  scope: FastifyInstance,
  { base, identities }: SignInOptions,
  stylesheets: () => Promise<readonly string[]>,
): void {
  const { settings, log } = base

  scope.get(emergencyPath, { exposeHeadRoute: false }, async (request, reply) => {
    const isEnglish = (request.query as Record<string, unknown>).taal === 'en'
    reply.type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
    return reply.send(emergencyPage(isEnglish ? 'en' : preferredLanguage(request), await stylesheets()))
  })

  scope.post(emergencyPath, async (request, reply) => {
    const form = new URLSearchParams(request.body as string)
    const language = form.get('taal') === 'en' ? 'en' : 'nl'
    const back = language === 'en' ? '/en/werkbank' : '/werkbank'
    const reason = (form.get('waarom') ?? '').trim().slice(0, 500)
    const codes = [form.get('eerste') ?? '', form.get('tweede') ?? ''] as const
    const isOurs = isSameOrigin(request.headers, request.host, settings.baseUrl)
    const ctx = ownContext(base, request.traceparent, languageOf({ pathname: back }))
    const now = base.now()
    const visit = {
      authenticatedAt: now,
      level: null,
      sid: null,
      idToken: '',
      until: new Date(now.getTime() + emergencySession),
    }
    const name = sessionCookie(settings.baseUrl)
    const earlier = { token: request.cookies[name], invitation: null }
    const enter = (own: typeof ctx) => identities.enterByEmergency(own, codes, reason)
    const token = isOurs && reason !== '' ? await beginSession(ctx, identities, enter, visit, earlier) : null
    log.error({ event: 'emergency-access', isIn: token !== null, reference: request.reference })
    if (token) return reply.setCookie(name, token, cookieOptions(settings.baseUrl)).redirect(back, 303)
    const notice = ownNotice('noEmergency', language, back, { path: signInPath, isChosen: false })
    const again = { href: `${emergencyPath}?taal=${language}`, text: translate(text, language)('emergencyAgain') }
    return sendNotice(reply, 'noEmergency', { ...notice, links: [again] }, language, await stylesheets())
  })
}

function emergencyPage(language: Language, stylesheets: readonly string[]): string {
  const t = translate(text, language)
  const field = (name: string, label: string, input: Html) => html`<div class="utrecht-form-field">
<div class="utrecht-form-field__label"><label class="utrecht-form-label" for="${name}">${label}</label></div>
<div class="utrecht-form-field__input">${input}</div></div>
`
  const code = (name: string, label: string) =>
    field(
      name,
      label,
      html`<input class="utrecht-textbox utrecht-textbox--html-input" id="${name}" name="${name}" required autocomplete="off" spellcheck="false" maxlength="100">`,
    )
  const why = html`<textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="waarom" name="waarom" rows="3" required maxlength="500"></textarea>`
  return plainPage({
    language,
    title: t('emergencyTitle'),
    stylesheets,
    body: html`<p class="utrecht-paragraph utrecht-paragraph--lead">${t('emergencyLead')}</p>
<form method="post" action="${emergencyPath}"><input type="hidden" name="taal" value="${language}">
${code('eerste', t('emergencyFirst'))}${code('tweede', t('emergencySecond'))}${field('waarom', t('emergencyWhy'), why)}<p><button class="utrecht-button utrecht-button--primary-action" type="submit">${t('emergencyGo')}</button></p>
</form>`,
  })
}
