// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { transaction } from '../access/context.ts'
import { type Language, languageOf, translate } from '../text/index.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { isSameOrigin } from '../web/same-origin.ts'
import { attemptSeconds } from './attempt.ts'
import { cookieOptions, invitationCookie } from './cookies.ts'
import { html } from './html.ts'
import { sealInvitation } from './invitation.ts'
import { beginAt, ownNotice, type OwnWay, signInPath } from './own-way.ts'
import { plainPage } from './page.ts'
import { ownContext, type SignInOptions } from './parts.ts'
import { text } from './sign-in.text.ts'
import { preferredLanguage, sendNotice } from './way.ts'

export const invitationPath = `${signInPath}/uitnodiging`

/** Somebody who was invited types the code, and goes on to the sign-in service of their organisation. Looking at the page uses nothing up. */
export function addInvitationPage(
  scope: FastifyInstance,
  { base, identities }: SignInOptions,
  ways: readonly OwnWay[],
  stylesheets: () => Promise<readonly string[]>,
): void {
  const { settings, secrets } = base

  scope.get(invitationPath, { exposeHeadRoute: false }, async (request, reply) => {
    const isEnglish = (request.query as Record<string, unknown>).taal === 'en'
    reply.type('text/html; charset=utf-8').header('content-security-policy', policyWithoutScript)
    return reply.send(invitationPage(isEnglish ? 'en' : preferredLanguage(request), await stylesheets()))
  })

  scope.post(invitationPath, async (request, reply) => {
    const form = new URLSearchParams(request.body as string)
    const language = form.get('taal') === 'en' ? 'en' : 'nl'
    const back = language === 'en' ? '/en/werkbank' : '/werkbank'
    const code = form.get('code') ?? ''
    const isOurs = isSameOrigin(request.headers, request.host, settings.baseUrl)
    const ctx = ownContext(base, request.traceparent, languageOf({ pathname: back }))
    const issuer = isOurs ? await transaction(ctx, (tx) => identities.invitedTo({ ...ctx, tx }, code)) : null
    const way = ways.find((one) => one.issuer === issuer)
    if (!way) {
      const notice = ownNotice('noInvitation', language, back, { path: signInPath, isChosen: false })
      const again = { href: `${invitationPath}?taal=${language}`, text: translate(text, language)('inviteAgain') }
      return sendNotice(reply, 'noInvitation', { ...notice, links: [again] }, language, await stylesheets())
    }
    const sealed = sealInvitation(secrets, code)
    reply.setCookie(invitationCookie(settings.baseUrl), sealed, {
      ...cookieOptions(settings.baseUrl),
      maxAge: attemptSeconds,
    })
    return reply.redirect(beginAt(way, back), 303)
  })
}

function invitationPage(language: Language, stylesheets: readonly string[]): string {
  const t = translate(text, language)
  return plainPage({
    language,
    title: t('inviteTitle'),
    stylesheets,
    body: html`<p class="utrecht-paragraph utrecht-paragraph--lead">${t('inviteLead')}</p>
<form method="post" action="${invitationPath}"><input type="hidden" name="taal" value="${language}">
<p><label class="utrecht-form-label" for="code">${t('inviteCode')}</label></p>
<p><input class="utrecht-textbox utrecht-textbox--html-input" id="code" name="code" required autocomplete="off" spellcheck="false" maxlength="100"></p>
<p><button class="utrecht-button utrecht-button--primary-action" type="submit">${t('inviteGo')}</button></p>
</form>`,
  })
}
